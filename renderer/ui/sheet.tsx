import { type ReactNode, useEffect, useRef } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { desk } from "../state/desk.ts";
import { useWords } from "../strings/index.ts";

export const closeDialog = (): void => desk.set({ dialog: null });

/** A sheet laid over the desk: Escape, or its button, puts it away. */
export function Sheet({ title, children, wide = false }: SheetProps) {
  const { say } = useWords();
  const dialog = useRef<HTMLElement>(null);
  // A button that was pressed and then disabled, or taken away, leaves the focus nowhere: keys go on with the sheet.
  useEffect(() => {
    const regain = ({ key }: KeyboardEvent): void => {
      if (document.activeElement !== document.body) return;
      if (key === "Escape") closeDialog();
      else dialog.current?.focus();
    };
    window.addEventListener("keydown", regain, true);
    return () => window.removeEventListener("keydown", regain, true);
  }, []);
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => !open && closeDialog()}>
      <Modal className={`sheet${wide ? " wide" : ""}`}>
        <Dialog ref={dialog}>
          <header className="sheet-head">
            <Heading slot="title">{title}</Heading>
            <Button className="plain" onPress={closeDialog}>
              {say("dialog.close")}
            </Button>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface SheetProps {
  readonly title: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}
