import type { ReactNode } from "react";
import { ProgressBar } from "react-aria-components";

/** How far some work is, `done` from 0 to 1; `children` stand above the line. */
export function Progress({ label, done, children }: ProgressProps) {
  const percentage = Math.round(done * 100);
  return (
    <ProgressBar aria-label={label} value={percentage}>
      {children}
      <div className="bar">
        <div style={{ width: `${percentage}%` }} />
      </div>
    </ProgressBar>
  );
}

interface ProgressProps {
  readonly label: string;
  readonly done: number;
  readonly children?: ReactNode;
}
