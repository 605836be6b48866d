/** All controls but tab and line ends, and the characters that reorder text on the screen. */
export const CONTROLS = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;
