/** Bodies of articles in many scripts, with queries that find each of them, and that do not. */
export const TEXTS: { text: string; found: string[]; missed: string[] }[] = [
  {
    text: '停航十一年，“萤火号”夜渡重新开船：二〇二六年旧码头见。',
    found: ['夜渡', '萤火', '螢火號', '十一年', '「旧码头」', '二〇二六', '码 头', '夜渡 -白天'],
    missed: ['渡夜', '夜重', '《旧码 头》', '码头 -夜渡'],
  },
  {
    text: '臺灣與香港的圖書館，裏面有機器人。',
    found: ['台湾', '臺灣', '图书馆', '圖書館 机器人', '香港', '裡面', '里面'],
    missed: ['圖書室', '"香港 机器人"'],
  },
  {
    text: '流过⻓江两岸，⾃然风光，⼈⼯智能，⻢车与⻛车。',
    found: ['长江', '長江', '自然', '人工智能', '马车', '风车'],
    missed: ['黄河', '人工智障'],
  },
  {
    text: '人\u00ad工\u200b智\u200d能\ufe0f与\u2060量子\ufeff计算',
    found: ['人工智能', '量子计算', '智能与量', '人工\u200b智能'],
    missed: ['人智'],
  },
  {
    text: 'Ａ股与B 股、Ｔ恤、K线、5G网络、第3届、2026年',
    found: ['A股', 'a股', 'B股', 'T恤', 'Ｋ线', '5G', '5G网络', '第3届', '2026年', 'A股 网络'],
    missed: ['A线', 'C股', '6G', '第2届', '2025年', '3年'],
  },
  {
    text: '今天去<ruby>東<rt>とう</rt>京<rt>きょう</rt></ruby>塔，<ruby>紐<rp>(</rp><rt>ニュー<rp>)</ruby>育も。',
    found: ['東京', '东京塔', '紐育'],
    missed: ['とう', '東とう', 'ニュー'],
  },
  { text: '𰻝𰻝面和𠮷野家', found: ['𰻝', '𰻝𰻝面', '𠮷野家'], missed: ['吉野家'] },
  {
    text: '列奥纳多·达·芬奇的㈱手稿①，Ⅷ卷',
    found: ['达·芬奇', '列奥纳多·达·芬奇', '(株)', '㈱', 'viii', 'Ⅷ卷'],
    missed: ['达·文西', 'ix'],
  },
  {
    text: 'ｶﾞｽ会社とﾊﾟﾝ屋、カ\u3099ラス、ヴァイオリン',
    found: ['ガス', 'ｶﾞｽ', 'ガス会社', 'パン', 'ガラス', 'ヴァイオリン', 'ｳﾞｧｲｵﾘﾝ'],
    missed: ['カス', 'ハン', 'カラス', 'がす'],
  },
  {
    text: '食べます。りんごとリンゴジュース、ラーメン々',
    found: ['りんご', 'リンゴ', 'ます', 'ラーメン', 'ﾗｰﾒﾝ'],
    missed: ['マス', 'らーめん', 'ラメン'],
  },
  {
    text: '한국어 뉴스와 서울시청의 ㅋㅋㅋ',
    found: ['한국', '한국'.normalize('NFD'), '서울', '시청', '뉴스 서울', 'ㅋㅋ'],
    missed: ['국한', '"한국어 서울"', '부산', 'ㅎㅎ'],
  },
  {
    text: '서울의 봄'.normalize('NFD'),
    found: ['서울의', '봄', '"서울의 봄"'],
    missed: ['서을', '보'],
  },
  {
    text: 'ㄅㄆㄇ注音與ㄉㄊ',
    found: ['ㄅㄆ', 'ㄆㄇ', '注音', 'ㄉ'],
    missed: ['ㄅㄇ'],
  },
  {
    text: 'ฉันชอบกินข้าวเช้าทุกวันและอ่านข่าวตอนเย็นที่บ้านในกรุงเทพมหานคร ปี ๒๕๖๙ น้ำ',
    found: ['ข้าว', 'ข่าว', 'ข้าวเช้า', 'กรุงเทพ', '2569', 'น้ำ', 'บ้าน ข่าว', '"กินข้าว"'],
    missed: ['ขาว', 'เข้า', 'ภูเก็ต', 'นำ', '"ข้าวกิน"'],
  },
  {
    text: 'ຂ້ອຍມັກກິນເຂົ້າຢູ່ວຽງຈັນ ໜັງສື',
    found: ['ເຂົ້າ', 'ວຽງຈັນ', 'ຫນັງສື', 'ໜັງສື'],
    missed: ['ເຂົາ', 'ປາກເຊ'],
  },
  {
    text: 'ខ្ញុំចូលចិត្តញ៉ាំបាយ\u200bនៅរាជធានីភ្នំពេញ',
    found: ['ភ្នំពេញ', 'បាយ', 'ចូលចិត្ត', 'បាយនៅ'],
    missed: ['ភពេញ', 'សៀមរាប'],
  },
  {
    text: 'မြန်မာနိုင်ငံရန်ကုန်မြို့တွင်နေထိုင်သည်',
    found: ['ရန်ကုန်', 'မြန်မာ', 'နိုင်ငံ'],
    missed: ['ရနကန', 'မန္တလေး'],
  },
  { text: 'བོད་ཡིག་གི་དེབ།', found: ['བོད་ཡིག', 'ཡིག', 'དེབ'], missed: ['"ཡིག་བོད"', 'ལྷ་ས'] },
  { text: 'ꆈꌠꁱꂷ', found: ['ꆈꌠ', 'ꌠꁱ'], missed: ['ꆈꁱ'] },
  {
    text: 'हिन्दी समाचार और दिल्ली, २०२६ क़लम',
    found: ['हिन्दी', 'हिंदी', 'कलम', 'दिल्ली', 'समा', '2026', 'क\u093cलम', '"समाचार और"'],
    missed: ['हन्दी', 'मुंबई', 'चार'],
  },
  { text: 'മലയാളം അവൻ വാർത്ത', found: ['അവൻ', 'അവന്\u200d', 'വാര്\u200dത്ത'], missed: ['അവള്'] },
  { text: 'தமிழ் செய்திகள் சென்னை', found: ['தமிழ்', 'சென்னை', 'செய்தி'], missed: ['மதுரை'] },
  { text: 'বাংলা সংবাদ ঢাকা ২৬', found: ['বাংলা', 'ঢাকা', '26'], missed: ['কলকাতা'] },
  {
    text: 'قالت مَـــرْحَبًا إلى أحمد في مدرسة ٢٠٢٦، وﻻ شيء',
    found: ['مرحبا', 'مَرْحَبًا', 'احمد', 'أحمد', 'الى', 'مدرسه', '2026', 'ولا', 'شيء'],
    missed: ['محمد', 'مرحى'],
  },
  {
    text: 'من می‌خواهم کتاب‌های فارسی بخوانم، سال ۱۴۰۵',
    found: ['میخواهم', 'می‌خواهم', 'كتاب', 'کتاب', 'فارسي', '1405', '۱۴۰۵'],
    missed: ['خواهم', 'عربی'],
  },
  { text: 'یہ اردو کی خبر ہے', found: ['اردو', 'خبر', 'يه'], missed: ['ہندی'] },
  {
    text: 'שָׁלוֹם עולם, צה״ל בירושלים',
    found: ['שלום', 'שָׁלוֹם', 'עולם', 'צה״ל', 'בירושלים'],
    missed: ['חיפה', 'שלוט'],
  },
  { text: 'ייִדיש און װאָרט', found: ['ײדיש', 'וואָרט', 'װארט'], missed: ['עברית'] },
  {
    text: 'Йод и ещё самолёт: за\u0301мок, Чайковский, Київ',
    found: ['ещё', 'еще', 'самолет', 'САМОЛЁТ', 'замок', 'йод', 'київ', 'чайковский'],
    missed: ['иод', 'Чаиковский', 'Киів', 'лёт'],
  },
  {
    text: 'Мʼята й п’ять слів Ўладзімір',
    found: ["м'ята", 'м’ята', 'пʼять', 'ўладзімір'],
    missed: ['"ята м"', 'Уладзімір'],
  },
  {
    text: 'Η Ἀθήνα και ο ΟΔΟΣ Σίσυφος, μαΐου',
    found: ['αθηνα', 'Αθήνα', 'οδος', 'ΟΔΌΣ', 'σισυφος', 'ΣΊΣΥΦΟΣ', 'μαιου'],
    missed: ['θηνα', 'σπαρτη'],
  },
  {
    text: 'Երեւան և հայերեն ᲗᲑᲘᲚᲘᲡᲘ',
    found: ['երեւան', 'եւ', 'ՀԱՅԵՐԵՆ', 'თბილისი'],
    missed: ['բաքու'],
  },
  { text: 'አዲስ አበባ ኢትዮጵያ', found: ['አዲስ', 'አበባ', '"አዲስ አበባ"'], missed: ['"አበባ አዲስ"'] },
  {
    text: 'Crème brûlée à Ærø, œuvre, Łódź, Đà Nẵng, Straße, İstanbul, Diyarbakır, Þór, Smørrebrød',
    found: [
      ...['creme', 'brulee', 'aero', 'œuvre', 'oeuvre', 'lodz', 'Łódź', 'da nang', 'đà nẵng'],
      ...['strasse', 'STRASSE', 'straße', 'istanbul', 'diyarbakir', 'thor', 'smorrebrod', 'Brûl'],
    ],
    missed: ['rulee', 'Danzig', '"nang da"', 'strase'],
  },
  {
    text: 'Nguyễn Phú Trọng: Tiếng Việt, đường phố',
    found: ['nguyen', 'Nguyễn', 'Nguye\u0302\u0303n', 'trong', 'tieng viet', 'duong pho'],
    missed: ['nguyet', '"viet tieng"'],
  },
  {
    text: 'Die „night ferry“ isn’t a day-ferry: co\u00adoperation, e-mail, naïve ﬁnﬁsh',
    found: [
      ...['"night ferry"', '„night ferry“', '«night ferry»', '‹night ferry›', '‘night ferry’'],
      ...["isn't", 'isn’t', 'cooperation', 'e-mail', 'naive', 'finfish', 'fer', 'day-ferry'],
    ],
    missed: ['"ferry night"', 'mail-e', 'erry', 'night -ferry', 'ferry -"night ferry"'],
  },
  {
    text: 'Wir lernen C++ und C# auf .NET, nicht Node.js.',
    found: ['C++', 'c++', 'C＋＋', 'C#', '.NET', '.net', 'Node.js', 'node', 'net', 'C', 'c+'],
    missed: ['F#', 'C++17', 'D++', '.js.net', 'C# -"C++"'],
  },
  {
    text: 'Canada cabinet: a net gain, the hash # and plus + signs, and, at T-time, R. D. again',
    found: ['canada', 'net', 'hash plus'],
    missed: ['C++', 'C#', '.NET', 'AT&T', 'R&D', '+', '#'],
  },
  {
    text: 'in&shy;ter&#8203;net, super<wbr>cali, C\\+\\+ and `F#`, [Rust](https://x.example), na&iuml;ve',
    found: ['internet', 'supercali', 'C++', 'F#', 'rust', 'naive'],
    missed: ['ternet', 'cali', 'example', 'shy'],
  },
  {
    text: 'F# und ASP.NET; C♯; g++; Notepad++, Disney+ (18+)',
    found: ['F#', 'ASP.NET', '.NET', 'C#', 'g++', 'notepad++', 'disney+', 'disney', '18+', '18'],
    missed: ['C++', 'G#', '.js'],
  },
  {
    text: 'AT&amp;T and R&D; UTF-8, 3.14, G20, 1,000, 24/7, TCP/IP, H₂O, m², v1.2.3, COVID-19',
    found: [
      ...['AT&T', 'at&t', 'R&D', 'UTF-8', 'utf 8', '3.14', 'G20', '1,000', '24/7', 'TCP/IP'],
      ...['h2o', 'H₂O', 'm2', 'v1.2.3', 'COVID-19', 'ＡＴ＆Ｔ'],
    ],
    missed: ['AT&D', 'UTF-16', '3.15', 'G7', '14.3', '8-UTF', '24/14', 'covid-20'],
  },
  {
    text: 'Broadsheet™ sells ９９ ﾎﾟｲﾝﾄ, ｛brackets｝, Ⅻ, ½ and ㎏',
    found: ['broadsheet', '99', 'ポイント', 'brackets', 'xii', 'kg', '"1 2"'],
    missed: ['broadsheettm', '98', 'xiii'],
  },
];
