/** Text for a comment of one line, which it cannot end before its time. */
export const oneLine = (text: string): string => text.trim().replaceAll(/\s+/g, " ").replaceAll("*/", "* /");
