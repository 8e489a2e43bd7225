import { listVoices } from './voices';

/** Adds a button that reads the article aloud, as soon as there is a voice for its language. */
export function offerListening(place: HTMLElement, name: string): void {
  if (!('speechSynthesis' in window)) return;
  speechSynthesis.addEventListener?.('voiceschanged', offer);
  offer();

  function offer(): void {
    const isThere = place.querySelector('[data-listen]');
    if (isThere || listVoices(document.documentElement.lang).length === 0) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.dataset.listen = '';
    button.addEventListener('click', async () => {
      const { startListening } = await import('./bar');
      await startListening(button);
    });
    // At the end: nothing moves when a voice comes late.
    place.append(button);
  }
}
