import { plainDate } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { Link } from '../../../../ui/components/link.tsx';
import { Dutch } from '../../../../ui/page-lang.tsx';
import type { OfferMethod } from '../../offer.ts';
import { isOwnPage, isRecognised, isRegister } from '../../recognition.ts';
import { offerWords } from './words.ts';

interface Props {
  method: Omit<OfferMethod, 'slug'>;
  lang: Lang;
}

/** Until when a method is recognised, and where that comes from: a note, the page that says so, and the day on which somebody read it there. */
export function RecognitionSource({ method, lang }: Props) {
  const t = offerWords[lang];
  const { recognition, recognitionNote, recognitionUrl, recognitionOn, recognitionUntil, recognitionEnded } = method;
  const until = isRecognised(recognition) ? recognitionUntil : null;
  return (
    <>
      {until && <p>{(recognitionEnded ? t.ended : t.until)(plainDate(until, lang))}</p>}
      {(recognitionNote || recognitionUrl) && (
        <p class="op-small">
          {t.source} {recognitionNote && <Dutch>{recognitionNote} </Dutch>}
          {recognitionUrl && (
            <Link href={recognitionUrl} icon="external-link">
              {pageName(recognitionUrl, lang)}
            </Link>
          )}
          {recognitionOn && ` ${t.readOn(plainDate(recognitionOn, lang))}`}
        </p>
      )}
    </>
  );
}

/** The page of the method itself, the register as a whole, or another site. */
function pageName(address: string, lang: Lang): string {
  const t = offerWords[lang];
  if (isOwnPage(address)) return t.ownPage;
  return isRegister(address) ? t.nji : new URL(address).hostname;
}
