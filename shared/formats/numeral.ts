/** A number as word processors write it: decimal, letters or Roman. `format` names one of these as Word does ("lowerRoman"). */
export function numeral(value: number, format: string): string {
  if (/letter/i.test(format)) {
    const letter = String.fromCharCode(97 + (Math.max(0, value - 1) % 26)).repeat(
      Math.min(4, Math.max(1, Math.ceil(value / 26))),
    );
    return format.startsWith("upper") ? letter.toUpperCase() : letter;
  }
  if (/roman/i.test(format)) return format.startsWith("upper") ? roman(value).toUpperCase() : roman(value);
  return `${value}`;
}

const romans: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return `${value}`;
  let left = value;
  let out = "";
  for (const [amount, sign] of romans) for (; left >= amount; left -= amount) out += sign;
  return out;
}
