import { renderToString } from 'preact-render-to-string';
import { directionOf } from '../i18n/direction.ts';
import type { Region } from '../work.ts';
import type { MailContent } from './content.ts';
import { MailBody } from './html-body.tsx';
import { MailFoot, MailHead } from './html-edges.tsx';
import { darkStyle, ground, ink } from './palette.ts';
import { preheader } from './text-parts.ts';

const FONT = "font-family:'Noto Sans','Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const HIDDEN = 'display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;font-size:1px;line-height:1px';

/** The same mail in the region's look. No pictures, no other servers, nothing that tells who opened it. */
export function mailHtml(content: MailContent, region: Region, publicUrl: string): string {
  const { lang, subject, text } = content;
  const html = renderToString(
    <html lang={lang} dir={directionOf(lang)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <title>{subject}</title>
        {/* The only raw text: our own colours. */}
        <style dangerouslySetInnerHTML={{ __html: `:root{color-scheme:light dark}${darkStyle()}` }} />
      </head>
      <body class="b-page" style={`margin:0;padding:0;${ground('page')};${FONT}`}>
        <article aria-roledescription="email" aria-label={subject} lang={lang} dir={directionOf(lang)}>
          <div style={HIDDEN}>{preheader(text)}</div>
          <table role="presentation" class="b-page" style={`width:100%;border-collapse:collapse;${ground('page')}`}>
            <tbody>
              <tr>
                <td style="padding:16px 8px">
                  <table
                    role="presentation"
                    class="b-card"
                    style={`width:100%;max-width:600px;margin:0 auto;border-collapse:separate;border-spacing:0;border-radius:12px;overflow:hidden;${ground('card')}`}
                  >
                    <tbody>
                      <MailHead region={region.name} />
                      <tr>
                        <td class="c-ink" style={`padding:28px 24px 12px;font-size:17px;line-height:1.6;${ink('ink')}`}>
                          <MailBody content={content} />
                        </td>
                      </tr>
                      <MailFoot content={content} region={region} publicUrl={publicUrl} />
                    </tbody>
                  </table>
                </td>
              </tr>
            </tbody>
          </table>
        </article>
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}
