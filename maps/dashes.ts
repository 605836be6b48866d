/** The visible part of a drawing, by its upper left corner. */
interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Dashes look like some from this length on, as a share of a map's width: three on a card. */
const SEEN = 0.04;

/**
 * Whether a line of a path is long enough within a view to look dashed there.
 *
 * @param path of lines, as maps are drawn: `M3 4l5 6 7-8`, each in steps from its start.
 */
export function looksDashed(path: string, view: View): boolean {
  const isSeen = (x: number, y: number) =>
    x >= view.x && x <= view.x + view.width && y >= view.y && y <= view.y + view.height;
  return path.split('M').some((line) => {
    let [x = 0, y = 0, ...steps] = (line.match(/-?\d+/g) ?? []).map(Number);
    let length = 0;
    for (let at = 1; at < steps.length; at += 2) {
      const [dx = 0, dy = 0] = [steps[at - 1], steps[at]];
      if (isSeen(x + dx / 2, y + dy / 2)) length += Math.hypot(dx, dy);
      x += dx;
      y += dy;
    }
    return length > SEEN * view.width;
  });
}
