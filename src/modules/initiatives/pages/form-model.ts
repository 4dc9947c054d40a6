import { type FormState, typed } from '../../../platform/http/form.ts';
import type { Context } from '../../../platform/http/route.ts';
import { type ListEntry, listEntries, type MunicipalityView, municipalities } from '../../regions/index.ts';
import { mayBePersonal, publicTexts } from '../personal-check.ts';

export interface FormModel {
  form: FormState;
  places: MunicipalityView[];
  themes: ListEntry[];
  askSure: boolean;
  csrf: string;
}

/** What the form needs besides its action and button. */
export async function formModel(context: Pick<Context, 'read' | 'now' | 'csrf'>, form: FormState): Promise<FormModel> {
  const lists = await context.read(async (reading) => ({
    places: await municipalities(reading),
    themes: await listEntries(reading, 'theme'),
  }));
  const texts = publicTexts.map((name) => typed(form, name));
  const askSure = Object.keys(form.errors).length > 0 && mayBePersonal(texts, context.now);
  return { ...lists, form, askSure, csrf: context.csrf() };
}
