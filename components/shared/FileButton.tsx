import { useRef } from 'preact/hooks';

export interface FileButtonProps {
  readonly label: string;
  /** Endings and types of files that can be chosen; absent for a folder. */
  readonly accept?: string;
  /** Whether several files may be chosen at once. */
  readonly multiple?: boolean;
  readonly disabled?: boolean;
  /** What was chosen: the file or files, or all that a folder holds. Not called for none. */
  readonly onChoose: (files: readonly File[]) => void;
}

/** A button that has a file chosen, or a folder where no kind of file is asked for. */
export function FileButton({ label, accept, multiple, disabled, onChoose }: FileButtonProps) {
  const input = useRef<HTMLInputElement | null>(null);
  return (
    <>
      <button
        type="button"
        class="button"
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <input
        // Preact knows no such attribute: https://wicg.github.io/entries-api/
        ref={(element) => {
          if (element) element.webkitdirectory = accept === undefined;
          input.current = element;
        }}
        type="file"
        accept={accept}
        multiple={multiple}
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same may be chosen again, mended.
          currentTarget.value = '';
          if (files.length > 0) onChoose(files);
        }}
      />
    </>
  );
}
