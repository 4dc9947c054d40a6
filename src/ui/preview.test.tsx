import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import type { AssetSets } from './assets.ts';
import { toDocument } from './document.ts';
import { previews } from './preview/index.tsx';

const files = { css: ['/assets/public.css'], js: ['/assets/public.js'], fonts: [] };
const assets: AssetSets = { public: files, work: files };
const validator = new HtmlValidate({ extends: ['html-validate:standard'], root: true });

it.each(Object.entries(previews))('%s is sound HTML without anything inline', async (_name, draw) => {
  const html = toDocument(draw(assets));
  const report = await validator.validateString(html);
  expect(report.results.flatMap((result) => result.messages.map((message) => `${message.line}: ${message.message}`))).toEqual([]);
  expect(html).not.toMatch(/\sstyle=/);
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
  expect(html).not.toMatch(/\son[a-z]+=/);
});
