import { errorList, errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { FileField } from '../../../../ui/components/file-field.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Grid, Stack } from '../../../../ui/components/layout-parts.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import type { OfferDraft } from '../../offer-draft.ts';
import { offerPaths, picturePath } from '../../paths.ts';
import { MOST_PICTURES } from '../../pictures.ts';
import { words } from './words.ts';

interface Props {
  draft: OfferDraft;
  form: FormState;
  csrf: string;
  lang: Lang;
}

/** The pictures of an offer, with what they show in words. */
export function OfferPictures({ draft, form, csrf, lang }: Props) {
  const t = words[lang];
  const { pictures } = draft.content;
  const path = localPath(offerPaths.pictures(draft.id), lang);
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
      </Stack>
      {pictures.length === 0 && <p>{t.none}</p>}
      {pictures.length > 0 && (
        <Grid columns="narrow" list>
          {pictures.map(({ id, alt }, place) => (
            <Card key={id} picture={<img src={picturePath(id)} alt={alt} lang="nl" loading="lazy" />}>
              <p lang="nl">{alt}</p>
              <Form action={`${path}/${id}/verwijdering`} csrf={csrf} hidden={{ version: draft.version }}>
                <Button look="secondary" icon="trash" label={t.removeLabel(place + 1)}>
                  {t.remove}
                </Button>
              </Form>
            </Card>
          ))}
        </Grid>
      )}
      {pictures.length >= MOST_PICTURES ? <p>{t.full}</p> : <AddPicture {...{ draft, form, csrf, lang }} />}
    </Stack>
  );
}

function AddPicture({ draft, form, csrf, lang }: Props) {
  const t = words[lang];
  const field = (name: string) => ({
    name,
    value: typed(form, name),
    ...errorOf(form, name),
    maxLength: 240,
    autocomplete: 'off',
  });
  return (
    <Card title={t.add} headingLevel={2}>
      <Form
        action={localPath(offerPaths.pictures(draft.id), lang)}
        csrf={csrf}
        errors={errorList(form)}
        hidden={{ version: typed(form, 'version') || draft.version }}
        upload
      >
        <FileField
          name="file"
          label={t.file}
          hint={t.fileHint}
          accept="image/png,image/jpeg,image/webp,image/avif"
          {...errorOf(form, 'file')}
        />
        <TextField {...field('alt')} label={t.alt} hint={t.altHint} />
        <TextField {...field('altEn')} label={t.altEn} optional />
        <ActionBar>
          <Button>{t.upload}</Button>
        </ActionBar>
      </Form>
    </Card>
  );
}
