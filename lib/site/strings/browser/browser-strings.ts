/** Words that no page carries: the browser loads them with the part that shows them. */
export interface BrowserStrings {
  close: string;
  comfort: string;
  theme: string;
  themeSystem: string;
  themeLight: string;
  themeDark: string;
  themeSepia: string;
  textSize: string;
  lineHeight: string;
  lineWidth: string;
  face: string;
  faceSite: string;
  faceSerif: string;
  faceSans: string;
  justify: string;
  motion: string;
  motionSystem: string;
  motionReduced: string;
  keysOff: string;
  reset: string;
  keys: string;
  keyNext: string;
  keyPrevious: string;
  keyOpen: string;
  keySearch: string;
  keySave: string;
  keyComfort: string;
  keyHelp: string;
  keyClose: string;
  errorTitle: string;
  errorText: string;
  reload: string;
  home: string;
}
