### كل جمل الواجهة بالعربية. للملف الإنكليزي المعرّفات نفسها والفراغات نفسها.

## التواريخ: $date و$from و$to تواريخ مصوغة بالكلمات من دون حرف جر.

date-day = { $day } { $month } { $year }
date-day-of-year = { $day } { $month }
date-month = { $month } { $year }
date-decade = { $tens ->
    [0] العقد الأول من القرن { $century }
    [10] العقد الثاني من القرن { $century }
    [20] عشرينيات القرن { $century }
    [30] ثلاثينيات القرن { $century }
    [40] أربعينيات القرن { $century }
    [50] خمسينيات القرن { $century }
    [60] ستينيات القرن { $century }
    [70] سبعينيات القرن { $century }
    [80] ثمانينيات القرن { $century }
   *[90] تسعينيات القرن { $century }
}
date-century = القرن { $ordinal }
date-on-day = في { $date }
date-in-month = خلال { $date }
date-in-year = عام { $date }
date-in-decade = { $date }
date-in-century = في { $date }
date-about = نحو { $date }
date-probably = { $date } على الأرجح
date-approximately = { $date } تقريبًا
date-since = منذ { $date }
date-until = حتى { $date }
date-between = بين { $from } و{ $to }
date-between-years = بين عامي { $from } و{ $to }
date-span = { $from }–{ $to }
date-span-wide = { $from } إلى { $to }

# أعداد القرون الترتيبية، مجرورة.
century-18 = الثامن عشر
century-19 = التاسع عشر
century-20 = العشرين
century-21 = الحادي والعشرين

## الأرقام: $count و$low و$high أرقام مصوغة، و$n يختار صيغة الجمع.

# الأعداد الكبيرة قبل المعدود، وأول المجال إذا اشترك طرفاه في المرتبة.
# $form: noun قبل معدود، noun-after قبل معدود وبعد ما يجرّ، alone وحده، alone-after وحده بعد ما يجرّ.
scale-million = { $n ->
    [one] مليون
    [two] { $form ->
        [noun] مليونا
        [noun-after] مليوني
        [alone] مليونان
       *[alone-after] مليونين
    }
    [few] { $count } ملايين
    [many] { $form ->
        [alone] { $count } مليونًا
        [alone-after] { $count } مليونًا
       *[noun] { $count } مليون
    }
   *[other] { $count } مليون
}
scale-billion = { $n ->
    [one] مليار
    [two] { $form ->
        [noun] مليارا
        [noun-after] ملياري
        [alone] ملياران
       *[alone-after] مليارين
    }
    [few] { $count } مليارات
    [many] { $form ->
        [alone] { $count } مليارًا
        [alone-after] { $count } مليارًا
       *[noun] { $count } مليار
    }
   *[other] { $count } مليار
}
opening-million = { $n ->
    [one] مليون
    [two] مليونين
   *[other] { $count }
}
opening-billion = { $n ->
    [one] مليار
    [two] مليارين
   *[other] { $count }
}

# الأعداد الكبيرة حيث يضيق المكان.
compact-thousand = { $n ->
    [few] { $count } آلاف
    [many] { $count } ألفًا
   *[other] { $count } ألف
}
compact-million = { $n ->
    [few] { $count } ملايين
    [many] { $count } مليونًا
   *[other] { $count } مليون
}
compact-billion = { $n ->
    [few] { $count } مليارات
    [many] { $count } مليارًا
   *[other] { $count } مليار
}

figure-above = أكثر من { $count }
figure-up-to = ما يصل إلى { $count }
figure-about = نحو { $count }
figure-between = بين { $low } و{ $high }
figure-between-percent = بين { $low } و{ $high }
figure-range = { $low }–{ $high }
figure-with-range = { $count } ({ $range })
figure-none = لم يُذكر رقم

# أول المجال في وحدات تلاصق الأرقام: $count بمرتبته و$short من دونها.
opening-percent = { $short }%
opening-usd = { $short }

## الوحدات: $case يساوي after بعد ما يجرّ (نحو، أكثر من، بين)، وplain في ما عدا ذلك.

# ما تُعدّ به التدفقات والتدابير والتقارير.
unit-barrels = { $n ->
    [zero] لا براميل
    [one] برميل واحد
    [two] { $case ->
        [after] برميلين
       *[plain] برميلان
    }
    [few] { $count } براميل
    [many] { $count } برميلًا
   *[other] { $count } برميل
}
unit-casualties = { $n ->
    [zero] لا قتلى ولا جرحى
    [one] قتيل أو جريح واحد
   *[other] { $count } بين قتيل وجريح
}
unit-containers = { $n ->
    [zero] لا حاويات
    [one] حاوية واحدة
    [two] { $case ->
        [after] حاويتين
       *[plain] حاويتان
    }
    [few] { $count } حاويات
    [many] { $count } حاوية
   *[other] { $count } حاوية
}
unit-designees = { $n ->
    [zero] لا جهات مدرجة
    [one] جهة مدرجة واحدة
    [two] { $case ->
        [after] جهتين مدرجتين
       *[plain] جهتان مدرجتان
    }
    [few] { $count } جهات مدرجة
    [many] { $count } جهة مدرجة
   *[other] { $count } جهة مدرجة
}
unit-entries = { $n ->
    [zero] لا حالات دخول
    [one] حالة دخول واحدة
    [two] { $case ->
        [after] حالتي دخول
       *[plain] حالتا دخول
    }
    [few] { $count } حالات دخول
    [many] { $count } حالة دخول
   *[other] { $count } حالة دخول
}
unit-killed = { $n ->
    [zero] لا قتلى
    [one] قتيل واحد
    [two] { $case ->
        [after] قتيلين
       *[plain] قتيلان
    }
    [few] { $count } قتلى
    [many] { $count } قتيلًا
   *[other] { $count } قتيل
}
unit-missiles = { $n ->
    [zero] لا صواريخ
    [one] صاروخ واحد
    [two] { $case ->
        [after] صاروخين
       *[plain] صاروخان
    }
    [few] { $count } صواريخ
    [many] { $count } صاروخًا
   *[other] { $count } صاروخ
}
unit-percent = { $count }%
unit-persons = { $n ->
    [zero] لا أشخاص
    [one] شخص واحد
    [two] { $case ->
        [after] شخصين
       *[plain] شخصان
    }
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
unit-pieces = { $n ->
    [zero] لا قطع
    [one] قطعة واحدة
    [two] { $case ->
        [after] قطعتين
       *[plain] قطعتان
    }
    [few] { $count } قطع
    [many] { $count } قطعة
   *[other] { $count } قطعة
}
unit-railcars = { $n ->
    [zero] لا عربات قطار
    [one] عربة قطار واحدة
    [two] { $case ->
        [after] عربتي قطار
       *[plain] عربتا قطار
    }
    [few] { $count } عربات قطار
    [many] { $count } عربة قطار
   *[other] { $count } عربة قطار
}
unit-reports = { $n ->
    [zero] لا تقارير
    [one] تقرير واحد
    [two] { $case ->
        [after] تقريرين
       *[plain] تقريران
    }
    [few] { $count } تقارير
    [many] { $count } تقريرًا
   *[other] { $count } تقرير
}
unit-rounds = { $n ->
    [zero] لا قذائف
    [one] قذيفة واحدة
    [two] { $case ->
        [after] قذيفتين
       *[plain] قذيفتان
    }
    [few] { $count } قذائف
    [many] { $count } قذيفة
   *[other] { $count } قذيفة
}
unit-ships = { $n ->
    [zero] لا سفن
    [one] سفينة واحدة
    [two] { $case ->
        [after] سفينتين
       *[plain] سفينتان
    }
    [few] { $count } سفن
    [many] { $count } سفينة
   *[other] { $count } سفينة
}
unit-systems = { $n ->
    [zero] لا منظومات
    [one] منظومة واحدة
    [two] { $case ->
        [after] منظومتين
       *[plain] منظومتان
    }
    [few] { $count } منظومات
    [many] { $count } منظومة
   *[other] { $count } منظومة
}
unit-tonnes = { $n ->
    [zero] لا أطنان
    [one] طن واحد
    [two] { $case ->
        [after] طنين
       *[plain] طنان
    }
    [few] { $count } أطنان
    [many] { $count } طنًا
   *[other] { $count } طن
}
unit-troops = { $n ->
    [zero] لا جنود
    [one] جندي واحد
    [two] { $case ->
        [after] جنديين
       *[plain] جنديان
    }
    [few] { $count } جنود
    [many] { $count } جنديًا
   *[other] { $count } جندي
}
unit-usd = { $n ->
    [zero] لا دولارات
    [one] دولار واحد
    [two] { $case ->
        [after] دولارين
       *[plain] دولاران
    }
    [few] { $count } دولارات
    [many] { $count } دولارًا
   *[other] { $count } دولار
}
unit-vehicles = { $n ->
    [zero] لا مركبات
    [one] مركبة واحدة
    [two] { $case ->
        [after] مركبتين
       *[plain] مركبتان
    }
    [few] { $count } مركبات
    [many] { $count } مركبة
   *[other] { $count } مركبة
}
unit-voyages = { $n ->
    [zero] لا رحلات بحرية
    [one] رحلة بحرية واحدة
    [two] { $case ->
        [after] رحلتين بحريتين
       *[plain] رحلتان بحريتان
    }
    [few] { $count } رحلات بحرية
    [many] { $count } رحلة بحرية
   *[other] { $count } رحلة بحرية
}
unit-workers = { $n ->
    [zero] لا عمال
    [one] عامل واحد
    [two] { $case ->
        [after] عاملين
       *[plain] عاملان
    }
    [few] { $count } عمال
    [many] { $count } عاملًا
   *[other] { $count } عامل
}
unit-wounded = { $n ->
    [zero] لا جرحى
    [one] جريح واحد
    [two] { $case ->
        [after] جريحين
       *[plain] جريحان
    }
    [few] { $count } جرحى
    [many] { $count } جريحًا
   *[other] { $count } جريح
}

# ما يُعدّ به السجل نفسه.
unit-articles = { $n ->
    [zero] لا مقالات
    [one] مقالة واحدة
    [two] { $case ->
        [after] مقالتين
       *[plain] مقالتان
    }
    [few] { $count } مقالات
    [many] { $count } مقالة
   *[other] { $count } مقالة
}
unit-claims = { $n ->
    [zero] لا ادعاءات
    [one] ادعاء واحد
    [two] { $case ->
        [after] ادعاءين
       *[plain] ادعاءان
    }
    [few] { $count } ادعاءات
    [many] { $count } ادعاءً
   *[other] { $count } ادعاء
}
unit-events = { $n ->
    [zero] لا أحداث
    [one] حدث واحد
    [two] { $case ->
        [after] حدثين
       *[plain] حدثان
    }
    [few] { $count } أحداث
    [many] { $count } حدثًا
   *[other] { $count } حدث
}
unit-flows = { $n ->
    [zero] لا تدفّقات
    [one] تدفّق واحد
    [two] { $case ->
        [after] تدفّقين
       *[plain] تدفّقان
    }
    [few] { $count } تدفّقات
    [many] { $count } تدفّقًا
   *[other] { $count } تدفّق
}
unit-measures = { $n ->
    [zero] لا تدابير
    [one] تدبير واحد
    [two] { $case ->
        [after] تدبيرين
       *[plain] تدبيران
    }
    [few] { $count } تدابير
    [many] { $count } تدبيرًا
   *[other] { $count } تدبير
}
unit-origins = { $n ->
    [zero] لا مصادر أصلية
    [one] مصدر أصلي واحد
    [two] { $case ->
        [after] مصدرين أصليين
       *[plain] مصدران أصليان
    }
    [few] { $count } مصادر أصلية
    [many] { $count } مصدرًا أصليًا
   *[other] { $count } مصدر أصلي
}
unit-parties = { $n ->
    [zero] لا أطراف
    [one] طرف واحد
    [two] { $case ->
        [after] طرفين
       *[plain] طرفان
    }
    [few] { $count } أطراف
    [many] { $count } طرفًا
   *[other] { $count } طرف
}
unit-passages = { $n ->
    [zero] لا فقرات
    [one] فقرة واحدة
    [two] { $case ->
        [after] فقرتين
       *[plain] فقرتان
    }
    [few] { $count } فقرات
    [many] { $count } فقرة
   *[other] { $count } فقرة
}
unit-sources = { $n ->
    [zero] لا مصادر
    [one] مصدر واحد
    [two] { $case ->
        [after] مصدرين
       *[plain] مصدران
    }
    [few] { $count } مصادر
    [many] { $count } مصدرًا
   *[other] { $count } مصدر
}

## الموقع وغرفه

site-name = مرصد
site-line = من قال ماذا عن روسيا وكوريا الشمالية، وعلى ذمّة من، ومن ينفيه
nav-overview = نظرة عامة
nav-arms = السلاح والتدفّقات
nav-sanctions = العقوبات
nav-milestones = المحطات
nav-claims = الادعاءات
nav-sources = المصادر
nav-codebook = دليل الترميز
nav-data = البيانات
nav-about = عن مرصد

## المرشّحات

filters-reading = إعدادات القراءة
filters-reset = إزالة كل المرشّحات
filters-shown = المعروض { $shown } من أصل { $all } ادعاء
filter-q = بحث
filter-q-example = اسم أو كلمة أو «عبارة»
filter-from = من
filter-to = إلى
filter-day-form = 2023 أو 2023-09-13
filter-any = الكل
filter-none = لا نتائج
chip = { $filter }: { $value }
reading-months = أسماء الأشهر
reading-months-both = الاسمان معًا
reading-months-levantine = المشرقية (حزيران)
reading-months-egyptian = المصرية (يونيو)
reading-digits = الأرقام
reading-digits-latn = 0123456789
reading-digits-arab = ٠١٢٣٤٥٦٧٨٩
reading-time = اتجاه الزمن
reading-time-ltr = من اليسار إلى اليمين
reading-time-rtl = من اليمين إلى اليسار

## ما يقوله الموقع عن نفسه

address-ignored = { $count ->
    [one] في هذا الرابط جزء لا معنى له عندنا فتجاوزناه: { $parts }. وبقي سائر الرابط على حاله.
    [two] في هذا الرابط جزآن لا معنى لهما عندنا فتجاوزناهما: { $parts }. وبقي سائر الرابط على حاله.
   *[other] في هذا الرابط أجزاء لا معنى لها عندنا فتجاوزناها: { $parts }. وبقي سائر الرابط على حاله.
}
ledger-broken = في السجل مشكلات
ledger-broken-what = { $count ->
    [one] وُجدت مشكلة واحدة في الجداول، ولن يُعرض شيء قبل إصلاحها.
    [two] وُجدت مشكلتان في الجداول، ولن يُعرض شيء قبل إصلاحهما.
    [few] وُجدت { $count } مشكلات في الجداول، ولن يُعرض شيء قبل إصلاحها.
    [many] وُجدت { $count } مشكلة في الجداول، ولن يُعرض شيء قبل إصلاحها.
   *[other] وُجدت { $count } مشكلة في الجداول، ولن يُعرض شيء قبل إصلاحها.
}
problem-table = الجدول
problem-id = الصف
problem-column = العمود
problem-what = موضع الخلل
problem-mend = طريقة الإصلاح
footer = مرصد، إصدار السجل { $version }، تاريخ الإقفال { $cutoff }. السجل برخصة CC BY 4.0، والبرنامج برخصة MIT؛ أما نصوص المقالات فملك ناشريها وليست مضمّنة.
empty = لا شيء يُعرض هنا: { $what }.
empty-by = لم تُبقِ المرشّحات شيئًا من: { $what }. وإزالة أي واحد مما يأتي تعيد صفوفًا: { $filters }.

## أعداد ووحداتها

n-disputed = { $n ->
    [0] لا خلاف على شيء منها
    [one] واحد منها موضع خلاف
    [two] اثنان منها موضع خلاف
   *[other] { $n } منها موضع خلاف
}
n-single = { $n ->
    [0] لا شيء منها يستند إلى مصدر أصلي وحيد
    [one] واحد منها يستند إلى مصدر أصلي وحيد
    [two] اثنان منها يستندان إلى مصدر أصلي وحيد
   *[other] { $n } منها تستند إلى مصدر أصلي وحيد
}
n-against = { $n ->
    [one] يعارضه ادعاء واحد
    [two] يعارضه ادعاءان
    [few] تعارضه { $n } ادعاءات
    [many] يعارضه { $n } ادعاءً
   *[other] يعارضه { $n } ادعاء
}

## النظرة العامة

overview-title = روسيا وكوريا الشمالية: من قال ماذا
overview-sentence = في السجل { $claims }، مصدرها { $sources }، ومدارها { $events }، وقوامها { $origins }؛ { $disputed }، و{ $single }.
overview-latest = أحدث المحطات
overview-disputed = الأشد إثارة للخلاف
overview-origins = على ذمّة من يقوم معظم الادعاءات
overview-rooms = الغرف
layer-until = آخر قول: { $date }
door-arms = من يُقال إنه يرسل ماذا إلى من، وإلى أي مرحلة يُقال إنه بلغ.
door-sanctions = ما المحظور، ومنذ متى، ومن حظره.
door-milestones = ما وقع وما كان متوقَّعًا فحسب، على محور زمني واحد.
door-claims = كل ادعاء بسلسلة إسناده وفقرته وما يعارضه.
door-sources = كيف تصل إلينا الادعاءات، وكم مصدرًا أصليًا يقف خلف كم مقالة.
door-data = صفوف أي عرض، ملفاتٍ أو عبر البرامج.

## الجداول

column-title = العنوان
column-note = ملاحظة
column-reason = السبب
column-speaker = على ذمّة من
column-how = درجته
column-quantity = الكمية
source-place = { $source }، الفقرة { $paragraph }
outlet-unknown = منبر غير مسمّى
citation-line = { $outlet }، «{ $title }»، { $date }
page-before = الصفحة السابقة
page-after = الصفحة التالية
page-of = الصفحة { $page } من { $last }

## ترتيب القوائم ونتائج البحث

order = الترتيب
order-relevance = الأوفق للبحث أولًا
order-newest = الأحدث موضوعًا أولًا
order-oldest = الأقدم موضوعًا أولًا
order-said = الأحدث قولًا أولًا
order-standing = بحسب درجة الثبوت
order-source = بحسب ترتيبه في المصادر

# $asked ما كتبه القارئ، ويليه ما وُجد.
hit-spelled = «{ $asked }» بهذا الرسم:
hit-near = لا شيء مكتوب «{ $asked }»، والأقرب إليه:
hit-in-statement = «{ $asked }» في النص الإنجليزي:
hit-in-note = «{ $asked }» في الملاحظة:
hit-in-locator = «{ $asked }» في مستهل الموضع:
hit-in-chain = «{ $asked }» في سلسلة الإسناد:

## صفحة السجل

record-back = العودة إلى الصفحة
record-claim = ادعاء
record-unknown = لا سجل بهذا المعرّف
record-unknown-what = ليس في السجل ما معرّفه «{ $id }». والمعرّفات لا تتغيّر، فالأرجح أن الرابط مبتور؛ وصفحة الادعاءات تضمّها جميعًا.
record-withdrawn = سُحب هذا الادعاء. السبب: { $reason }
record-chain = سلسلة الإسناد
record-facts = ما يُعرف عنه
record-relations = ادعاءات أخرى متصلة به
record-flows = التدفّقات التي يتناولها
record-history = تاريخ القيد
record-rule = { $standing }: { $rule }
record-event-claims = { $count ->
    [0] لا ادعاءات عنه
    [one] ادعاء واحد عنه
    [two] ادعاءان عنه
    [few] { $count } ادعاءات عنه
    [many] { $count } ادعاءً عنه
   *[other] { $count } ادعاء عنه
}
chain-inferred = حلقة مستنتَجة من السياق
chain-unnamed = غير محدَّد الهوية
relation-contradicts-from = يعارض
relation-contradicts-to = يعارضه
relation-corroborates-from = يعضد
relation-corroborates-to = يعضده
relation-restates-from = يعيد القول نفسه
relation-restates-to = يعيده
relation-qualifies-from = يقيّد
relation-qualifies-to = يقيّده

## القيد: درجته وموضعه والاستشهاد به

record-against = ما يعارضه
record-place = موضعه
record-document = الوثيقة
record-fingerprint = بصمة النص (SHA-256)
record-paragraph = { $paragraph } ({ $kind })
record-note = ملاحظة المحرّرين
record-cite = الاستشهاد بهذا القيد
chain-role-outlet = المنبر
chain-role-relay = نقلًا عن
chain-role-speaker = القائل
chain-origin = يستند إلى:
chain-named = { $depth ->
    [0] المنبر يتكلّم بلسانه.
    [one] حلقة واحدة من المنبر إلى القائل، وهو مسمّى.
    [two] حلقتان من المنبر إلى القائل، وهو مسمّى.
    [few] { $depth } حلقات من المنبر إلى القائل، وهو مسمّى.
    [many] { $depth } حلقة من المنبر إلى القائل، وهو مسمّى.
   *[other] { $depth } حلقة من المنبر إلى القائل، وهو مسمّى.
}
chain-unnamed-speaker = { $depth ->
    [0] المنبر يتكلّم بلسانه، وهو غير محدَّد الهوية.
    [one] حلقة واحدة من المنبر إلى القائل، وهو غير مسمّى.
    [two] حلقتان من المنبر إلى القائل، وهو غير مسمّى.
    [few] { $depth } حلقات من المنبر إلى القائل، وهو غير مسمّى.
    [many] { $depth } حلقة من المنبر إلى القائل، وهو غير مسمّى.
   *[other] { $depth } حلقة من المنبر إلى القائل، وهو غير مسمّى.
}
opposed-this = هذا الادعاء
opposed-against = { $count ->
    [one] الادعاء الذي يعارضه
    [two] الادعاءان اللذان يعارضانه
    [few] { $count } ادعاءات تعارضه
    [many] { $count } ادعاءً يعارضه
   *[other] { $count } ادعاء يعارضه
}
opposed-more = { $count ->
    [one] ادعاء آخر
    [two] ادعاءان آخران
    [few] { $count } ادعاءات أخرى
    [many] { $count } ادعاءً آخر
   *[other] { $count } ادعاء آخر
}
opposed-it = هذا الادعاء { $relation }
opposed-said = { $speaker } · { $date }
opposed-note = وجه ذلك: { $note }
cite-claim = مرصد، سجل الادعاءات في العلاقات الروسية الكورية الشمالية، الادعاء { $id }: «{ $words }» إصدار السجل { $version }، تاريخ الإقفال { $cutoff }. العنوان: { $address }
cite-event = مرصد، سجل الادعاءات في العلاقات الروسية الكورية الشمالية، الحدث { $id }: «{ $words }». إصدار السجل { $version }، تاريخ الإقفال { $cutoff }. العنوان: { $address }

## الرسوم

chart-table = الأرقام نفسها في جدول
chart-claims = { $count ->
    [one] الادعاء الذي تقوم عليه هذه العلامة
    [two] الادعاءان اللذان تقوم عليهما هذه العلامة
    [few] الادعاءات التي تقوم عليها هذه العلامة، وعددها { $count }
    [many] الادعاءات التي تقوم عليها هذه العلامة، وعددها { $count }
   *[other] الادعاءات التي تقوم عليها هذه العلامة، وعددها { $count }
}
stamp-filters = المرشّحات: { $filters }.
stamp-no-filters = بلا مرشّحات.
stamp-source-article = المقالات: { $sources ->
    [one] مصدر واحد
    [two] مصدران
    [few] { $sources } مصادر
    [many] { $sources } مصدرًا
   *[other] { $sources } مصدر
}؛ تاريخ الإقفال { $cutoff }؛ إصدار السجل { $version }.
stamp-source-reference = السجل المرجعي: { $sources ->
    [one] مصدر واحد
    [two] مصدران
    [few] { $sources } مصادر
    [many] { $sources } مصدرًا
   *[other] { $sources } مصدر
}؛ تاريخ الإقفال { $cutoff }؛ إصدار السجل { $version }.
stamp-address = مرصد { $address }
hover-stage = { $claims ->
    [one] { $stage }: ادعاء واحد
    [two] { $stage }: ادعاءان
    [few] { $stage }: { $claims } ادعاءات
    [many] { $stage }: { $claims } ادعاءً
   *[other] { $stage }: { $claims } ادعاء
}
flow-label = { $supplier } ← { $goods } ← { $recipient }
lane = { $kind }
chart-flows-article-title = من يُقال إنه يرسل ماذا إلى من: المقالات
chart-flows-article-unit = الوحدة: الادعاءات، بحسب المرحلة التي يُقال إن التدفّق بلغها
chart-flows-reference-title = من يُقال إنه يرسل ماذا إلى من: السجل المرجعي
chart-flows-reference-unit = الوحدة: الادعاءات، بحسب المرحلة التي يُقال إن التدفّق بلغها
chart-flows-alt = عدد التدفّقات { $flows } على سلّم مراحل من المطلوب إلى المؤكَّد. أكثرها ورودًا: { $top }، وعدد ادعاءاته في مرحلة واحدة { $claims }.
chart-measures-article-title = تدابير العقوبات التي تذكرها المقالات
chart-measures-article-unit = الوحدة: التدابير في السنة
chart-measures-reference-title = تدابير العقوبات في السجل المرجعي
chart-measures-reference-unit = الوحدة: التدابير في السنة
chart-measures-alt = عدد التدابير { $measures } في { $years } من السنوات.
chart-events-title = المحطات عبر الزمن
chart-events-unit = الوحدة: الأحداث؛ الشريط تاريخ غير دقيق؛ والعلامة المفرّغة لما كان متوقَّعًا أو مقرَّرًا؛ والدوائر من المقالات والمعيّنات من السجل المرجعي
chart-events-alt = عدد الأحداث { $events }، من { $first } إلى { $last }، في مسارات بحسب النوع.
chart-origins-article-title = على ذمّة من تقوم ادعاءات المقالات
chart-origins-article-unit = الوحدة: الادعاءات لكل مصدر أصلي
chart-origins-reference-title = على ذمّة من يقوم السجل المرجعي
chart-origins-reference-unit = الوحدة: الادعاءات لكل مصدر أصلي
chart-origins-alt = عدد المصادر الأصلية { $origins }. ويستند أكثر الادعاءات إلى { $top }، وعددها { $claims }.

## الغرف

arms-title = السلاح وسائر التدفّقات
arms-intro = كل صف تدفّق من طرف إلى طرف، وكل علامة تبيّن المرحلة التي يُقال إنه بلغها وعدد الادعاءات القائلة بذلك. وما طُلب أو عُرض أو خُطّط له أو أمكن وقوعه ليس ما وقع.
arms-quantities = الكميات جنبًا إلى جنب
arms-quantities-why = الحاويات والقذائف والبراميل والعمال أعداد أحصتها جهات مختلفة، عن مدد مختلفة، وبطرائق مختلفة؛ فهي تُعرض متجاورة ولا يجوز جمعها.
sanctions-title = العقوبات وسائر التدابير
sanctions-intro = ما تقرّر، ومن قرّره، وما ينصّ عليه. والتدابير الواردة في المقالات منفصلة عن تدابير السجل المرجعي.
sanctions-list = كل التدابير المعروضة
milestones-title = المحطات
milestones-intro = ما وقع، وما كان متوقَّعًا أو مقرَّرًا فحسب. والتاريخ غير الدقيق يُرسم بكامل المدة التي يحتملها.
milestones-list = كل الأحداث المعروضة
claims-title = الادعاءات
claims-intro = كل صف ادعاء واحد بصياغتنا. افتح الصف لترى سلسلة إسناده وفقرته وما يعارضه.
claims-caption = { $shown ->
    [one] ادعاء واحد
    [two] ادعاءان
    [few] { $shown } ادعاءات
    [many] { $shown } ادعاءً
   *[other] { $shown } ادعاء
}
sources-title = المصادر وأصولها
sources-intro = المقالات التي تلخّص صحيفة واحدة تستند إلى مصدر أصلي واحد. وهنا بيان عدد المصادر الأصلية خلف المقالات، وكيف طُبعت الأسماء.
sources-articles = المقالات
sources-flaws = الأخطاء والغرائب المطبعية كما طُبعت
sources-spellings = رسم الأسماء كما طُبعت
sources-reference = وثائق السجل المرجعي

## المصادر: كيف تنتقل الادعاءات

sources-sentence = في { $sources }: { $claims }، تستند إلى { $origins }؛ منها { $named } سُمّي قائلها، و{ $unnamed } لم يُسمّ قائلها، و{ $single } لا تستند إلا إلى مصدر أصلي واحد.
sources-spellings-what = كل اسم ورد في المقالات بكل رسم طُبع به
sources-reference-count = { $count ->
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $count } وثائق
    [many] { $count } وثيقة
   *[other] { $count } وثيقة
}
column-usual = ويُهتدى إليه أيضًا بـ
chart-ways-article-title = كيف تنتقل ادعاءات المقالات
chart-ways-article-unit = الوحدة: الادعاءات، من المقالة عبر الصحيفة التي تنقل عنها إلى القائل؛ والرمادي من لم يُسمَّ
chart-ways-reference-title = كيف تنتقل ادعاءات السجل المرجعي
chart-ways-reference-unit = الوحدة: الادعاءات، من ناشر الوثيقة عبر من ينقل عنه إلى القائل؛ والرمادي من لم يُسمَّ
ways-carrier-article = المقالة
ways-carrier-reference = الناشر
ways-relay-article = نقلًا عن
ways-relay-reference = نقلًا عن
ways-speaker-article = القائل
ways-speaker-reference = القائل
ways-carrier-rest = ناشرون آخرون
ways-carrier-unnamed = ناشر لم يُسمّ
ways-carrier-self = الناشر
ways-relay-rest = ناقلون آخرون
ways-relay-unnamed = وسائل إعلام لم تُسمّ
ways-relay-self = لا أحد
ways-speaker-rest = قائلون مسمّون آخرون
ways-speaker-unnamed = قائل لم يُسمّ
ways-speaker-self = بلسانه هو
ways-from = من
ways-to = إلى
ways-roled = { $role }: { $name }
ways-stop = { $role }: { $name } ({ $count })
ways-numbered = { $name } ({ $count })
ways-node = { $count ->
    [one] { $name }: ادعاء واحد
    [two] { $name }: ادعاءان
    [few] { $name }: { $count } ادعاءات
    [many] { $name }: { $count } ادعاءً
   *[other] { $name }: { $count } ادعاء
}
ways-stretch = { $count ->
    [one] { $source } ← { $target }: ادعاء واحد
    [two] { $source } ← { $target }: ادعاءان
    [few] { $source } ← { $target }: { $count } ادعاءات
    [many] { $source } ← { $target }: { $count } ادعاءً
   *[other] { $source } ← { $target }: { $count } ادعاء
}
ways-alt-article = ادعاءات المقالات في طريقها إلى قائليها، وعددها { $claims }. لم يُسمَّ القائل في { $unnamed } منها، وتكلّمت المقالة بلسانها في { $own }.
ways-alt-reference = ادعاءات السجل المرجعي في طريقها إلى قائليها، وعددها { $claims }. لم يُسمَّ القائل في { $unnamed } منها، وتكلّم الناشر بلسانه في { $own }.
codebook-title = دليل الترميز
codebook-intro = كل جدول وعمود ورمز وقاعدة؛ وهو النص نفسه الذي يعتمده التدقيق والواجهة والتصدير.
codebook-derivations = ما يُحسب بقاعدة
codebook-tables = الجداول
codebook-vocabularies = قوائم الرموز
codebook-reading = للاستزادة: مجموعات بيانات عامة
codebook-table = الجدول
codebook-column = العمود
codebook-label = الاسم
codebook-note = مضمونه
codebook-code = الرمز
data-title = البيانات
data-intro = كل جداول هذا العرض بالمرشّحات المفعّلة. والرموز والأرقام والتواريخ بصيغة واحدة لكل اللغات.
data-rows = الصفوف
data-program = عبر البرامج
data-program-what = تقبل المسارات معاملات الصفحة نفسها، فيقرأ البرنامج الصفوف التي تراها بعينها.
data-changes = ما تغيّر في السجل
about-title = عن مرصد
about-what = ما هذا؟
about-what-text = سجل لمن قال ماذا عن العلاقات بين روسيا وكوريا الشمالية: تدفّقات السلاح والعقوبات والمحطات الدبلوماسية. ويحفظ لكل ادعاء سلسلة إسناده وموقفه وما يعارضه.
about-not = وما الذي ليس هو؟
about-not-text = ليس إحصاءً لما وقع. فالتوقّع ليس حدثًا، والسكوت ليس نفيًا، وخمس مقالات تنقل عن صحيفة واحدة مصدر أصلي واحد. ولا تُجمع أرقام جهات مختلفة أبدًا.
about-articles = ما المقالات؟
about-articles-text = خمس مقالات صحفية عربية من 2022 إلى 2024، قُرئت كاملة مرتين. اثنتان منها تحملان تاريخًا، ولا تذكر أي منها اسم منبرها؛ وما استُنتج وُسم بأنه مستنتَج. والنصوص ملك ناشريها وليست مضمّنة، ويكفي رقم الفقرة وكلماتها الأولى للاهتداء إلى الموضع.
about-reference = ما السجل المرجعي؟
about-reference-text = وقائع عامة مدقَّقة مع مراجعها، منذ 1961، منفصلة عن ادعاءات المقالات ولا تُجمع معها. وكل صف يبيّن ما جرى التحقق منه وكيف؛ والتقديرات موسومة بأنها تقديرات.
about-reading = كيف جرت القراءة؟
about-reading-text = أُدخل كل صف من الفقرة العربية ثم راجعه عليها قارئ ثانٍ. والنصوص بصياغتنا في اللغتين. وتُحفظ التصويبات في سجل التغييرات.
about-errors = وأخطاء الطباعة؟
about-errors-text = تُدوَّن كما طُبعت وتُوسم: اسم محرّف، أو زعيم بدل آخر، أو الشمال بدل الجنوب. ولا تُنشئ شخصًا ثانيًا ولا واقعة كاذبة. وإن وجدت خطأ منّا فاذكر معرّف السجل.
about-licence = هل لي أن أستعمله؟
about-licence-text = السجل برخصة CC BY 4.0 والبرنامج برخصة MIT. اذكر الإصدار وتاريخ الإقفال عند الاقتباس.
about-accessibility = هل يستطيع الجميع قراءته؟
about-accessibility-text = لكل رسم وصف وجدول بالأرقام نفسها؛ والمرحلة والدرجة تُعرفان بالشكل والكلمة كما باللون؛ وكل شيء يعمل من لوحة المفاتيح، باللغتين، وعلى الهاتف.
about-cite = الاستشهاد بهذا الإصدار
citation = مرصد: سجل الادعاءات في العلاقات بين روسيا وكوريا الشمالية. الإصدار { $version }، تاريخ الإقفال { $cutoff }. { $year }. برخصة CC BY 4.0.

## الملفات

notes-table = الجدول (الصفوف)
notes-filters = المرشّحات
notes-sources = المصادر
notes-licence = الرخصة
notes-licence-text = السجل برخصة CC BY 4.0. أما نصوص المقالات فملك ناشريها وليست مضمّنة.
notes-caution = تنبيه
notes-caution-text = كل صف قول قاله أحدهم، لا واقعة ثابتة. ولا يجوز جمع أرقام جهات مختلفة، ولا جمع الطبقتين.
download-csv = CSV
download-json = JSON
download-xlsx = إكسل
download-zip = كل ما في هذا العرض في ملف مضغوط

## المقارنة

compare-title = جانبان جنبًا إلى جنب
compare-kind = المقارنة بين
compare-source = مقالتين
compare-party = طرفين
compare-year = سنتين
compare-left = الجانب الأول
compare-right = الجانب الثاني
compare-agree = ما يقوله الجانبان ({ $count })
compare-apart = ما يفترقان فيه ({ $count })
compare-only = في هذا الجانب وحده: { $side }
compare-more = { $count ->
    [one] وادعاء آخر
    [two] وادعاءان آخران
    [few] و{ $count } ادعاءات أخرى
    [many] و{ $count } ادعاءً آخر
   *[other] و{ $count } ادعاء آخر
}

## Computed columns

derived-origin = المصدر الأصلي
derived-depth = عمق السلسلة
derived-named = تسمية المتكلم
derived-standing = درجة الثبوت
derived-layer = الطبقة
derived-dates = حدود التواريخ
