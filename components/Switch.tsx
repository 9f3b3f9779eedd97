import type { JSX } from 'preact';

export interface SwitchProps {
  on: boolean;
  /** What it switches, for those who do not see what stands beside it. */
  label: string;
  /** Id of an element that says more. */
  describedBy?: string;
  disabled?: boolean;
  onChange(on: boolean): void;
}

/** A switch: on or off, in effect at once. */
export function Switch({ on, label, describedBy, disabled, onChange }: SwitchProps): JSX.Element {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-label={label}
      aria-describedby={describedBy}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <i />
    </button>
  );
}
