import { explainServed } from '@/lib/explain/explain-served';
import { tellParts } from '@/lib/explain/tell-explanation';
import { chooseProblemLanguage } from '@/lib/problems/language';
import { siteFolder } from '@/lib/settings/folders';

/** What `npm run explain` tells of a path or an address, and a field to ask for another one. */
export async function Explanation({ asked, language }: { asked: string; language?: string }) {
  const told = chooseProblemLanguage(language, process.env);
  const parts = asked ? tellParts(await explainServed(asked, siteFolder(), Date.now()), told) : [];
  return (
    <main className="wrap page" id="bs-main">
      <form>
        <label>
          {told === 'zh' ? '路径或网址' : 'Path or address'}{' '}
          <input name="of" defaultValue={asked} size={60} />
        </label>
      </form>
      {parts.map(({ heading, lines }) => (
        <section key={heading}>
          <h2 className="part-title">{heading}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
