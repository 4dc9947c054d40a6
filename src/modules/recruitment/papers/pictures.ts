import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { drawSvg } from '../../../platform/pdf/draw-svg.ts';
import { markHouse, markLeaf, markTiles } from '../../../ui/mark.tsx';
import { HomeScene } from '../../../ui/scenes/home-scene.tsx';
import type { PaperColours } from '../../../ui/scenes/paper-colours.ts';

/** The middle of the square, where people of all kinds are; its ground line in units of the picture. */
const MIDDLE = 648;
const GROUND = 440;
const WIDE = 700;

let square: string | undefined;

/** The square in the morning sun over the whole width, cut to the box at the sides and above. */
export function drawScene(
  pdf: PDFKit.PDFDocument,
  box: { x: number; y: number; width: number; height: number },
  colours: PaperColours,
): void {
  square ??= renderToString(h(HomeScene, {}));
  const height = (WIDE * box.height) / box.width;
  pdf.rect(box.x, box.y, box.width, box.height).fill(colours.hero);
  drawSvg(pdf, square, { box, part: { x: MIDDLE - WIDE / 2, y: GROUND - height, width: WIDE, height } }, colours.scene);
}

/** The mark, with a side of so many points. */
export function drawBrand(
  pdf: PDFKit.PDFDocument,
  x: number,
  y: number,
  side: number,
  { action, accent, tint }: PaperColours,
): void {
  pdf
    .save()
    .translate(x, y)
    .scale(side / 32, side / 32, {});
  pdf.path(markTiles).fill(action).path(markHouse).fill(accent).path(markLeaf).fill(tint);
  pdf.restore();
}
