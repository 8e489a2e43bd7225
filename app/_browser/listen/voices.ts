/** The voices that can read a language, those of the same region first. */
export function listVoices(language: string): SpeechSynthesisVoice[] {
  const wanted = normalise(language);
  const [primary] = wanted.split('-');
  const fitting = speechSynthesis
    .getVoices()
    .filter(({ lang }) => normalise(lang).split('-')[0] === primary);
  const isExact = ({ lang }: SpeechSynthesisVoice) => normalise(lang) === wanted;
  return [...fitting.filter(isExact), ...fitting.filter((voice) => !isExact(voice))];
}

/** Some systems write `zh_CN`, and say Cantonese by a name of its own. */
function normalise(language: string): string {
  return language.replaceAll('_', '-').toLowerCase().replace(/^yue/, 'zh');
}
