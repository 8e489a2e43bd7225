import { CHOICES, COMFORT_KEY, MEASURES } from '../look/comfort';
import { GROUNDS } from '../look/themes';

const grounds = Object.fromEntries(
  Object.entries(GROUNDS).map(([theme, { paper }]) => [theme, paper]),
);

/**
 * The script that stands in every page's head and shows the reader's settings before anything is
 * painted, and again when they change in another tab or the page comes back. The address bar takes
 * its colour from the first `theme-color`.
 */
export const FIRST_PAINT = `{let h=document.documentElement,m,a=()=>{let c;try{c=JSON.parse(localStorage.${COMFORT_KEY})}catch{}c=c||{};for(let k of ${JSON.stringify(Object.keys(CHOICES))})c[k]?h.dataset[k]=c[k]:delete h.dataset[k];for(let k of ${JSON.stringify(Object.keys(MEASURES))})h.style.setProperty(k,c[k]||'');m&&m.remove();if(c.theme){m=document.createElement('meta');m.name='theme-color';m.content=${JSON.stringify(grounds)}[c.theme];document.head.prepend(m)}};h.dataset.script='';a();addEventListener('storage',a);addEventListener('pageshow',a);document.addEventListener('prerenderingchange',a)}`;
