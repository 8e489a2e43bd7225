const KEYS = 'jko/stl?';

/** Hears the keys that do something by themselves; what they do is loaded with the first of them. */
export function listenToKeys(): void {
  document.addEventListener('keydown', async (event) => {
    const { key, target } = event;
    if (key.length !== 1 || !KEYS.includes(key) || isTaken(event)) return;
    if (document.documentElement.dataset.keys === 'off') return;
    if (
      target instanceof Element &&
      target.closest('input,textarea,select,[contenteditable],dialog')
    )
      return;
    event.preventDefault();
    const { press } = await import('./press');
    press(key);
  });
}

/** A browser's own shortcut, or a key that an input method reads. */
function isTaken({ ctrlKey, metaKey, altKey, isComposing, defaultPrevented }: KeyboardEvent) {
  return ctrlKey || metaKey || altKey || isComposing || defaultPrevented;
}
