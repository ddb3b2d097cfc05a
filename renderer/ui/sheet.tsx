import type { ReactNode } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { desk } from "../state/desk.ts";
import { useWords } from "../strings/index.ts";

export const closeDialog = (): void => desk.set({ dialog: null });

/** A sheet laid over the desk: Escape, or its button, puts it away. */
export function Sheet({ title, children, wide = false }: SheetProps) {
  const { say } = useWords();
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => !open && closeDialog()}>
      <Modal className={`sheet${wide ? " wide" : ""}`}>
        <Dialog>
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
