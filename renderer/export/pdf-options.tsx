import { trims } from "../../shared/formats/pdf/trim-sizes.ts";
import type { PdfChoice } from "../../shared/rpc/contract/editions.ts";
import { useWords } from "../strings/index.ts";

/** Fonts that come with the page setter, then some that many machines have; any other can be typed. */
const fonts = ["Libertinus Serif", "New Computer Modern", "Garamond", "Georgia", "Times New Roman", "Liberation Serif"];

/** How the PDF's page looks: trim size, font, size of the text. */
export function PdfOptions({ value, onChange }: PdfOptionsProps) {
  const { say } = useWords();
  return (
    <div className="form pdf-options">
      <label>
        {say("export.trim")}
        <select
          value={value.trim}
          onChange={(event) => {
            const trim = trims.find((one) => one === event.target.value);
            if (trim) onChange({ ...value, trim });
          }}
        >
          {trims.map((one) => (
            <option key={one} value={one}>
              {say(`export.trim.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say("export.font")}
        <input
          list="pdf-fonts"
          value={value.font}
          maxLength={100}
          onChange={(event) => onChange({ ...value, font: event.target.value })}
        />
        <datalist id="pdf-fonts">
          {fonts.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      </label>
      <label>
        {say("export.size")}
        <input
          type="number"
          min={7}
          max={18}
          step={0.5}
          value={value.size}
          onChange={(event) => onChange({ ...value, size: Number(event.target.value) })}
        />
      </label>
    </div>
  );
}

interface PdfOptionsProps {
  readonly value: PdfChoice;
  readonly onChange: (value: PdfChoice) => void;
}
