import type { Lang } from '../../../../platform/i18n/lang.ts';
import { Card } from '../../../../ui/components/card.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Grid, Prose, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { Dutch } from '../../../../ui/page-lang.tsx';
import type { MethodOffer, MethodRow, MethodView } from '../../methods.ts';
import { methodPath, offerPath } from '../../paths.ts';
import { RecognitionSource } from '../offer/recognition-source.tsx';
import { proof } from '../offer/words.ts';
import { words } from './words.ts';

/** The methods of the region, each a card. */
export function Methods({ methods, lang }: { methods: MethodRow[]; lang: Lang }) {
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <Grid list>
        {methods.map((method) => (
          <Card key={method.slug} href={methodPath(method.slug, lang)} title={<Dutch>{method.name}</Dutch>} headingLevel={2}>
            <p lang="nl">{method.summary}</p>
            <p class="op-tags">
              <ProofTag method={method} lang={lang} />
            </p>
            <p class="op-small">{t.count(method.offers)}</p>
          </Card>
        ))}
      </Grid>
    </Stack>
  );
}

function ProofTag({ method, lang }: { method: Pick<MethodView, 'recognition'>; lang: Lang }) {
  const { label, strong } = proof[lang][method.recognition];
  return strong ? (
    <Tag tone="success" icon="star">
      {label}
    </Tag>
  ) : (
    <Tag>{label}</Tag>
  );
}

/** One method with its offers. */
export function Method({ method, offers, lang }: { method: MethodView; offers: MethodOffer[]; lang: Lang }) {
  const t = words[lang];
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>
          <Dutch>{method.name}</Dutch>
        </Heading>
        {method.summary && (
          <Lead>
            <Dutch>{method.summary}</Dutch>
          </Lead>
        )}
      </Stack>
      <About method={method} lang={lang} />
      <Stack>
        <Heading level={2}>{t.offers}</Heading>
        <Grid list>
          {offers.map((offer) => {
            const english = lang === 'en' && offer.titleEn !== null;
            return (
              <Card
                key={offer.slug}
                href={offerPath(offer.slug, lang)}
                title={english ? offer.titleEn : <Dutch>{offer.title}</Dutch>}
                headingLevel={3}
              >
                <p>{english && offer.summaryEn ? offer.summaryEn : <Dutch>{offer.summary}</Dutch>}</p>
                <p class="op-small">{t.given(offer.organisation)}</p>
              </Card>
            );
          })}
        </Grid>
      </Stack>
    </Stack>
  );
}

function About({ method, lang }: { method: MethodView; lang: Lang }) {
  const t = words[lang];
  const { label, text } = proof[lang][method.recognition];
  const paragraphs = method.about.split(/\n{2,}/).filter(Boolean);
  return (
    <Prose>
      {paragraphs.length > 0 && <Heading level={2}>{t.what}</Heading>}
      {paragraphs.map((paragraph) => (
        <p key={paragraph} lang="nl">
          {paragraph}
        </p>
      ))}
      <Heading level={2}>{t.proved}</Heading>
      <p>
        <strong>{label}.</strong> {text}
      </p>
      <RecognitionSource method={method} lang={lang} />
      {(method.owner || method.website) && (
        <p>
          {method.owner && `${t.owner} ${method.owner}. `}
          {method.website && (
            <Link href={method.website} icon="external-link">
              {t.website}
            </Link>
          )}
        </p>
      )}
    </Prose>
  );
}
