import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { OfferView } from '../../offer.ts';
import { picturePath } from '../../paths.ts';

/** What it looks like there. The words are for who does not see it; English ones where there are. */
export function Pictures({ offer, lang }: { offer: OfferView; lang: Lang }) {
  if (offer.pictures.length === 0) return null;
  return (
    <div class="op-pictures">
      {offer.pictures.map(({ id, alt, altEn }, place) => {
        const english = lang === 'en' && altEn !== null;
        return (
          <img
            key={id}
            src={picturePath(id)}
            alt={english ? altEn : alt}
            lang={english ? undefined : 'nl'}
            loading={place === 0 ? undefined : 'lazy'}
            decoding="async"
          />
        );
      })}
    </div>
  );
}
