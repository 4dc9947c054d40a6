/** Most dots of one picture: what unpacks to more is not looked at. */
export const MOST_PIXELS = 40_000_000;

/** A picture that holds nothing but what is seen: no place, device, words, other files before, between or behind. Pixels as they are shown. */
export interface CleanPicture {
  type: 'image/png' | 'image/jpeg' | 'image/webp' | 'image/avif';
  content: Buffer;
  width: number;
  height: number;
}

/** What a format's own reader finds; undefined when the file is not sound. */
export type Cleaned = Omit<CleanPicture, 'type'> | undefined;
