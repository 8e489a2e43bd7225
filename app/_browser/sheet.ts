import { make } from './make';
import { loadStyle } from './style';

/**
 * A modal sheet with a heading and a button that closes it; Escape and a click beside it do too.
 * Buttons among the content stand beside that button.
 */
export async function openSheet(title: string, close: string, ...content: Node[]): Promise<void> {
  await loadStyle('sheet');
  const heading = make('h2', { id: 'bs-sheet-title' }, title);
  const isButton = (node: Node) => node instanceof HTMLButtonElement;
  const closing = make('form', { method: 'dialog' }, ...content.filter(isButton));
  closing.className = 'sheet-buttons';
  closing.append(make('button', {}, close));
  const parts = content.filter((node) => !isButton(node));
  const sheet = make('dialog', { className: 'sheet' }, heading, ...parts, closing);
  sheet.setAttribute('aria-labelledby', heading.id);
  sheet.addEventListener('close', () => sheet.remove());
  sheet.addEventListener('click', ({ target, clientX, clientY }) => {
    const { left, right, top, bottom } = sheet.getBoundingClientRect();
    const inside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
    if (target === sheet && !inside) sheet.close();
  });
  document.body.append(sheet);
  sheet.showModal();
}
