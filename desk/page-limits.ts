/** Maximum number of paragraphs that are read of a page, for the desk. One with as many was cut, and is refused as too large. */
export const MAX_PARAGRAPHS = 100_000;
