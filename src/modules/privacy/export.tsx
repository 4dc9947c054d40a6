import { renderToString } from 'preact-render-to-string';
import { longDate } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { KeptKind } from './kept.ts';

const words = {
  nl: {
    title: 'Uw gegevens bij Opgroeiplein',
    made: 'Gemaakt op',
    purpose: 'Waarvoor',
    term: 'Hoe lang',
    stays: 'Dit blijft staan',
    none: 'Wij bewaren niets van u.',
  },
  en: {
    title: 'Your data at Opgroeiplein',
    made: 'Made on',
    purpose: 'What for',
    term: 'How long',
    stays: 'This stays',
    none: 'We keep nothing about you.',
  },
};

/** For a program: what is kept, kind by kind (GDPR, article 20). */
export function exportJson(kept: KeptKind[], region: string, now: Temporal.Instant): string {
  const data = kept.map(({ kind, name, purpose, term, records }) => ({ kind, name, purpose, term, records }));
  return `${JSON.stringify({ region, madeAt: now.toString(), data }, null, 2)}\n`;
}

/** For a person: one page that opens anywhere, without anything from elsewhere. */
export function exportHtml(kept: KeptKind[], region: string, now: Temporal.Instant, lang: Lang): string {
  const t = words[lang];
  const html = renderToString(
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{t.title}</title>
      </head>
      <body>
        <h1>{t.title}</h1>
        <p>
          {region}. {t.made} {longDate(now, lang, true)}.
        </p>
        {kept.length === 0 && <p>{t.none}</p>}
        {kept.map((kind) => (
          <section key={kind.kind}>
            <h2>{kind.name}</h2>
            <p>
              {t.purpose}: {kind.purpose}. {t.term}: {kind.term}.
            </p>
            {kind.records.map((record, index) => (
              <article key={index}>
                <h3>{record.title}</h3>
                <dl>
                  {record.fields.map((field, at) => [
                    <dt key={`t${at}`}>{field.label}</dt>,
                    <dd key={`d${at}`}>{field.value}</dd>,
                  ])}
                </dl>
                {record.stays && (
                  <p>
                    {t.stays}: {record.stays}
                  </p>
                )}
              </article>
            ))}
          </section>
        ))}
      </body>
    </html>,
  );
  return `<!doctype html>\n${html}\n`;
}
