import type { Page } from 'playwright/test';

/** What a screen reader's outline of a page lacks: one first heading, no level left out, names for landmarks. */
export function outlineFindings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isHeard = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const findings: string[] = [];
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(isHeard);
    const first = headings.filter(({ tagName }) => tagName === 'H1');
    if (first.length !== 1) findings.push(`${first.length} first headings`);
    let before = 0;
    for (const { tagName, textContent } of headings) {
      const level = Number(tagName.slice(1));
      // What stands beside the text begins anew below the page's own heading.
      if (level > before + 1) findings.push(`${tagName} after H${before}: ${textContent}`);
      before = level;
    }
    const mains = document.querySelectorAll('main').length;
    if (mains !== 1) findings.push(`${mains} main parts`);
    const names = [...document.querySelectorAll('nav, aside')].filter(isHeard).map((mark) => {
      const heading = document.getElementById(mark.getAttribute('aria-labelledby') ?? '');
      return mark.ariaLabel || heading?.textContent || '';
    });
    for (const name of names) if (!name) findings.push('a landmark without a name');
    if (new Set(names).size < names.length) findings.push(`names twice: ${names.join(', ')}`);
    return findings;
  });
}
