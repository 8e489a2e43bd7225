/** Finds out what of the shelf this page needs, and loads no more than that. */
export function noticeShelf(): void {
  const button = document.querySelector<HTMLElement>('[data-save]');
  if (button) {
    const toggle = async () => (await import('./article')).toggleSaved(button);
    button.addEventListener('click', toggle);
    document.addEventListener('bs:save', toggle);
    whenRead(async () => (await import('./article')).followReading(button));
  }
  const list = document.querySelector<HTMLElement>('main > .cards');
  if (list) {
    import('./list').then(({ keepListPlace }) => keepListPlace(list));
    if (list.dataset.new) whenRead(async () => (await import('./list')).showWhatIsNew(list));
  }
  const shelf = document.querySelector<HTMLElement>('[data-shelf]');
  if (shelf) import('./page').then(({ showShelf }) => showShelf(shelf));
}

/** Waits until a page is looked at, which one rendered ahead may never be, and then at rest. */
function whenRead(begin: () => void): void {
  const idle = () => (window.requestIdleCallback ?? setTimeout)(begin);
  const ahead = 'prerendering' in document && document.prerendering;
  if (ahead) document.addEventListener('prerenderingchange', idle, { once: true });
  else idle();
}
