import { useRef } from 'preact/hooks';

interface FileButtonProps {
  readonly label: string;
  /** File extensions and types to accept; omit to choose a folder. */
  readonly accept?: string;
  /** Whether several files may be chosen at once. */
  readonly multiple?: boolean;
  readonly disabled?: boolean;
  /** Whether it is what most people press next. */
  readonly primary?: boolean;
  /**
   * Called with the chosen files, or all files of the chosen folder: none if it is empty. Not called
   * if nothing was chosen.
   */
  readonly onChoose: (files: readonly File[]) => void;
}

/** A button that opens the file picker or, without `accept`, the folder picker. */
export function FileButton(props: FileButtonProps) {
  const { label, accept, multiple, disabled, primary, onChoose } = props;
  const input = useRef<HTMLInputElement | null>(null);
  const isFolder = accept === undefined;
  return (
    <>
      <button
        type="button"
        class={primary ? 'primary' : 'button'}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <input
        // Preact's types lack `webkitdirectory`: https://wicg.github.io/entries-api/
        ref={(element) => {
          if (element) element.webkitdirectory = isFolder;
          input.current = element;
        }}
        type="file"
        accept={accept}
        multiple={multiple}
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // Otherwise, choosing the same file again, say after fixing it, would fire no event.
          currentTarget.value = '';
          if (files.length > 0 || isFolder) onChoose(files);
        }}
      />
    </>
  );
}
