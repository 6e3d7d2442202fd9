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
    [1] ألف
    [few] { $count } آلاف
    [many] { $count } ألفًا
   *[other] { $count } ألف
}
compact-million = { $n ->
    [1] مليون
    [few] { $count } ملايين
    [many] { $count } مليونًا
   *[other] { $count } مليون
}
compact-billion = { $n ->
    [1] مليار
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
    [many] { $count } من العمال
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
site-line = من قال ماذا عن { -pair }، وعلى ذمّة من، ومن ينفيه
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
filters-shown = { $layer }: المعروض { $shown } من أصل { $all ->
    [one] ادعاء واحد
    [two] ادعاءين
    [few] { $all } ادعاءات
    [many] { $all } ادعاءً
   *[other] { $all } ادعاء
}
filter-q = بحث
filter-q-example = اسم أو كلمة أو «عبارة»
filter-q-help = "عبارة" · -بدون · كلمة أو أخرى · بداية*
filter-q-read = تُطلب الكلمات كلها، بأي رسم أو عدد أو جنس وبأي من اللغتين. ويشمل البحث نصوص الادعاءات والقائلين والأحداث والرموز والتواريخ وألفاظ المقالات نفسها، لا ملاحظاتنا.
filter-from = من
filter-to = إلى
filter-day-form = سنة-شهر-يوم
filter-any = اختر
filter-dates = التواريخ غير الدقيقة
histogram-how = الادعاءات بحسب زمن ما تتحدث عنه: المقالات بلون مصمت، والسجل المرجعي بخطوط. انقر عمودًا ثم آخر، أو اسحب فوق عدة أعمدة؛ والنقر داخل المدة المختارة يقصرها على ذلك العمود، والنقر على العمود المختار وحده يرفع المدة.
histogram-years = الادعاءات بحسب السنة
histogram-months = الادعاءات بحسب الشهر
histogram-until = حتى { $year }
saved-title = العروض المحفوظة
saved-what = يُحفظ العرض باسم تختاره في هذا المتصفح وحده. ولتغيير اسم عرض اكتب اسمه الجديد في الحقل أولًا.
saved-name = اسم العرض
saved-save = احفظ هذا العرض
saved-rename = غيّر الاسم
saved-delete = احذف
saved-sure = أتحذفه نهائيًا؟
saved-none = لم يُحفظ أي عرض بعد.
saved-full = لا يحفظ هذا المتصفح عروضًا أخرى. احذف عرضًا أولًا.
saved-changes = ما تغيّر في السجل هذا الشهر، أو منذ يوم تختاره
filter-period = المدة
filter-period-said = { $period } (التواريخ غير الدقيقة: { $rule })
filter-day-wrong = «{ $typed }» ليس تاريخًا، فالمدة بلا حد من هذا الطرف. اكتب 2023 أو 2023-09 أو 2023-09-13.
filter-period-reversed = تنتهي المدة قبل أن تبدأ، فتجاوزنا نهايتها.
calendar-open = اختيار من التقويم
calendar-from = البداية
calendar-to = النهاية
# A line that holds only isolates has no direction of its own.
calendar-option = { "\u200F" }{ $option }
calendar-year = السنة
calendar-month = الشهر
calendar-day = اليوم
calendar-whole = { $spell } كاملًا
vocabulary-dates = التواريخ غير الدقيقة ضمن مدة
filter-option = { $name } ({ $claims })
filter-option-layers = { $name } ({ $article } · { $reference })
filters-counts = بين القوسين: ادعاءات المقالات · ادعاءات السجل المرجعي.
filters-more = { $active ->
    [zero] مرشّحات أخرى
    [one] مرشّحات أخرى (واحد منها مفعّل)
    [two] مرشّحات أخرى (اثنان منها مفعّلان)
   *[other] مرشّحات أخرى ({ $active } منها مفعّلة)
}
filter-lift = إزالة هذا المرشّح
filters-hidden = { $denials ->
    [one] نفي واحد خارج هذا العرض
    [two] نفيان خارج هذا العرض
    [few] { $denials } حالات نفي خارج هذا العرض
    [many] { $denials } حالة نفي خارج هذا العرض
   *[other] { $denials } حالة نفي خارج هذا العرض
}{ $against ->
    [zero] { "" }
    [one] ، أحدها يعارض ادعاءً معروضًا
    [two] ، اثنان منها يعارضان ادعاءات معروضة
    [few] ، { $against } منها تعارض ادعاءات معروضة
    [many] ، { $against } منها تعارض ادعاءات معروضة
   *[other] ، { $against } منها تعارض ادعاءات معروضة
}
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

## ما يقوله Streamlit من تلقاء نفسه: الإنكليزية هنا نصّه بحروفه، والعربية تحلّ محله.

builtin-no-results = لا نتائج
builtin-select-all = اختيار الكل
builtin-select-matches = اختيار المطابق ({ $x })
builtin-clear-all = مسح الكل
builtin-clear-entry = مسح المكتوب
builtin-clear-value = مسح القيمة
builtin-open = فتح القائمة
builtin-dismiss = إغلاق القائمة
builtin-close = إغلاق
builtin-selected-values = القيم المختارة
builtin-remove = إزالة { $x }
builtin-options = الخيارات المتاحة: { $x }
builtin-option = الخيار المتاح: { $x }
builtin-selected = اختير: { $x }
builtin-suggestions = الاقتراحات
builtin-show-suggestions = عرض الاقتراحات
builtin-sidebar = الشريط الجانبي
builtin-collapse-sidebar = طي الشريط الجانبي
builtin-expand-sidebar = فتح الشريط الجانبي
builtin-app-pages = صفحات الموقع
builtin-skip = انتقل إلى المحتوى
builtin-link-to-heading = رابط هذا العنوان
builtin-copy = نسخ إلى الحافظة
builtin-copied = نُسخ
builtin-enter = اضغط Enter للتطبيق
builtin-enter-form = اضغط Enter للإرسال
builtin-upload = رفع ملف
builtin-per-file = { $x } على الأكثر
builtin-file-upload = رفع ملف
builtin-add-file = إضافة ملفات
builtin-error = خطأ:
builtin-size = حجم الملف { $x } على الأكثر.
builtin-kind = لا تُقبل ملفات من نوع { $x }.
builtin-running = جارٍ التحديث…
builtin-stop = إيقاف
builtin-connecting = جارٍ الاتصال
builtin-connection-error = خطأ في الاتصال
builtin-connection-lost = انقطع الاتصال. انتظر حتى يعود ثم حاول مرة أخرى.
builtin-page-not-found = الصفحة غير موجودة
builtin-page-not-found-what = لا صفحة بهذا العنوان في الموقع، وهذه صفحته الأولى.

connection-title = الخادم لا يستجيب
connection-sentence = ما تعرضه الصفحة ما زال صالحًا للقراءة. تعيد الصفحة المحاولة من تلقاء نفسها، ويبقى عرضك محفوظًا في عنوانها؛ فإن طال الأمر فأعد تحميلها لاحقًا.
snapshot = هذه نسخة من الصفحة دون مرشّحات (إصدار السجل { $version }، تاريخ الإقفال { $cutoff }). أما البحث والترشيح ففي الموقع نفسه؛ فإن لم يستجب الآن فحاول لاحقًا.

## الجولة في الصفحة الأولى، وتُعرض مرة واحدة

tour-label = جولة قصيرة
tour-offer = أهذه زيارتك الأولى؟ ثلاث محطات تبيّن كيف يُقرأ هذا الموقع.
tour-start = ابدأ الجولة
tour-skip = لا، شكرًا
tour-next = التالي
tour-close = إغلاق
tour-answers-head = 1 من 3 · الأجوبة أولًا
tour-answers-text = كل جملة من هذه الجمل خلاصة صغناها نحن، وتستند إلى ادعاءات. وتحتها من يقول بها ومن ينفيها: افتحها، فيقودك كل ادعاء إلى مصدره.
tour-filters-head = 2 من 3 · ضيّق العرض
tour-filters-text = اللغة والبحث والتواريخ والأطراف ودرجة الثبوت تضيّق الصفحات كلها معًا. ويبقى العرض في العنوان، فيرى من تُرسل إليه الرابط الصفوف نفسها.
tour-figures-head = 3 من 3 · انظر ما وراء الأشكال
tour-figures-text = الأرقام المتباينة تقف جنبًا إلى جنب ولا تُجمع أبدًا. وتحت كل شكل جدوله وملفاته والادعاءات التي وراء كل علامة فيه.

## جدول القارئ

own-title = جدولك أنت
own-what = ارفع جدول ادعاءات أو أحداث، ومعه إن شئت مصادره وأطرافه وسلاسله وتدفقاته في ملفات أو أوراق أخرى، فيُفحص بقواعد السجل وتوضع صفوفه إلى جانب صفوفه. لا ينضم إلى السجل ولا يدخل في أي رقم من أرقام هذا الموقع، ولا يُحفظ إلا في الذاكرة، وساعتين على الأكثر.
own-limits = يُقبل CSV (بفواصل أو فواصل منقوطة أو علامات جدولة) وXLSX وZIP. الحد الأقصى لعدد الملفات { $files }، ولحجم الملف { $size } ميغابايت، ولصفوف الجدول { $rows }، ولأعمدته { $columns }، وللخلايا كلها { $cells }. وتصلح عناوين الأعمدة بأسماء دليل الترميز أو بتسمياته في أي من اللغتين، وتُقرأ كذلك الملفات المنزّلة من هنا.
own-file = ملفات CSV أو XLSX أو ZIP، عددها { $files } على الأكثر وحجم الواحد { $size } ميغابايت على الأكثر
own-working = تجري قراءة جدولك: مضى من الثواني { $seconds }، والحد الأقصى { $most }.
own-waiting = تجري قراءة جداول قرّاء آخرين، وجدولك بعدها.
own-large-file = الملف أكبر مما يُقبل: الحد { $size } ميغابايت.
own-large = تحتاج قراءة الملف إلى ذاكرة أكبر مما يُتاح لجدول. قسّمه أو احذف منه ما لا حاجة إليه.
own-packed = يتجاوز محتوى الملف بعد فك الضغط ما يُقبل: الحد { $unpacked } ميغابايت، ولعدد الأجزاء { $parts }، ولا يزيد جزء على { $ratio } ضعفًا من حجمه المضغوط.
own-long = الجدول أطول مما يُقبل: الحد الأقصى لصفوف الجدول { $rows }، وللخلايا كلها { $cells }.
own-wide = الجدول أعرض مما يُقبل: الحد الأقصى لعدد الأعمدة { $columns }.
own-cell = في الجدول خلية أطول مما يُقبل: الحد الأقصى لعدد حروفها { $characters }.
own-files = عدد الملفات أكبر مما يُقبل: الحد الأقصى { $files }.
own-slow = تجاوزت القراءة مهلتها، وهي بالثواني { $seconds }، فأُوقفت. قسّم الجدول أو احذف منه ما لا حاجة إليه.
own-session = بلغت القراءة في هذه الجلسة حدها الأقصى. أعد تحميل الصفحة للمتابعة.
own-old-workbook = هذا مصنف بالصيغة القديمة (.xls). احفظه بصيغة XLSX أو CSV ثم ارفعه من جديد.
own-broken-line = تعذّرت قراءة السطر { $line }: فيه علامة تنصيص فُتحت ولم تُغلق، أو العكس.
own-failed = تعذّرت قراءة الملف لخطأ من جهتنا، وقد سُجّل الخطأ.
own-unreadable = تعذّرت قراءة الملف جدولًا. احفظه بصيغة CSV أو XLSX ثم ارفعه من جديد.
own-none-of-ours = لم يُتعرَّف على جدول ادعاءات ولا على جدول أحداث. حدّد أدناه ما يكونه كل جدول وما تحويه أعمدته، أو ابدأ من النموذج.
own-read-as = { $name }: قُرئ على أنه «{ $table }»، { $rows ->
    [zero] ولا صفوف فيه
    [one] وفيه صف واحد
    [two] وفيه صفان
    [few] وفيه { $rows } صفوف
    [many] وفيه { $rows } صفًّا
   *[other] وفيه { $rows } صف
}.
own-empty = { $name }: لا صفوف فيه.
own-nothing = ليس في ما أحضرته صف واحد.
own-refused = الملف المعلَّم بالأحمر لم يُقبل: حجم الملف { $size } ميغابايت على الأكثر، ويُختم اسمه بأحد هذه: { $forms }.
own-set-aside = { $name }: تُرك جانبًا لأنه ليس من جداول السجل.
own-saw-encoding = ترميزه { $encoding }، وقُرئ به.
own-saw-separator = يبدو مفصولًا { $separator ->
    [semicolon] بفواصل منقوطة
    [tab] بعلامات جدولة
   *[bar] بخطوط عمودية
}، وقُرئ كذلك.
own-saw-empty-rows = { $count ->
    [zero] لم يُستبعد صف فارغ
    [one] استُبعد صف فارغ واحد
    [two] استُبعد صفان فارغان
    [few] استُبعدت { $count } صفوف فارغة
    [many] استُبعد { $count } صفًّا فارغًا
   *[other] استُبعد { $count } صف فارغ
}.
own-saw-lines-above = { $count ->
    [zero] لم يُستبعد سطر فوق العناوين
    [one] استُبعد سطر واحد فوق العناوين
    [two] استُبعد سطران فوق العناوين
    [few] استُبعدت { $count } أسطر فوق العناوين
    [many] استُبعد { $count } سطرًا فوق العناوين
   *[other] استُبعد { $count } سطر فوق العناوين
}.
own-saw-days = { $count ->
    [zero] لا خلايا تواريخ
    [one] خلية واحدة تاريخها من برنامج الجداول، وقُرئت
    [two] خليتان تاريخهما من برنامج الجداول، وقُرئتا
    [few] { $count } خلايا تواريخها من برنامج الجداول، وقُرئت
    [many] { $count } خلية تواريخها من برنامج الجداول، وقُرئت
   *[other] { $count } خلية تواريخها من برنامج الجداول، وقُرئت
} بصيغة YYYY-MM-DD.
own-saw-cells = { $column }: { $count ->
    [zero] لم تُحوَّل خلية
    [one] حُوّلت خلية واحدة
    [two] حُوّلت خليتان
    [few] حُوّلت { $count } خلايا
    [many] حُوّلت { $count } خلية
   *[other] حُوّلت { $count } خلية
} إلى صيغة دليل الترميز.
own-saw-columns = أعمدة تُركت جانبًا: { $columns }.
own-columns = ما تحويه الأعمدة
own-columns-what = هذه العناوين ليست في دليل الترميز. حدّد ما تحويه أو اتركها جانبًا.
own-column-of = «{ $heading }» في { $name }
own-kind-of = نوع الجدول { $name }
own-aside = يُترك جانبًا
own-counts = جدولك: { $rows ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $rows } صفوف
    [many] { $rows } صفًّا
   *[other] { $rows } صف
}، وقُرئ على أنه «{ $table }». وجدول السجل، وهو غيره: { $known ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $known } صفوف
    [many] { $known } صفًّا
   *[other] { $known } صف
}.
own-clean = لم تُخالَف قاعدة. أما القواعد التي تخص نصوص المقالات فلم يُفحص بها.
own-problems = { $count ->
    [zero] لم توجد مشكلة.
    [one] وُجدت مشكلة واحدة.
    [two] وُجدت مشكلتان.
    [few] وُجدت { $count } مشكلات.
    [many] وُجدت { $count } مشكلة.
   *[other] وُجدت { $count } مشكلة.
} ومع كل واحدة طريقة إصلاحها{ $more ->
    [0] .
   *[other] : تظهر هنا الأولى منها حتى { $shown }، ولا يظهر الباقي، وعدده { $more }.
}
own-beside = صفوفك إلى جانب صفوف السجل
own-beside-what = إلى جانب كل صف من صفوفك، حتى الصف { $most }، الصف الذي يقول في السجل القول نفسه أو قريبًا منه بألفاظه؛ فإن لم يوجد فأقربها زمنًا مع الحدث نفسه أو الموضوع أو النوع نفسه. والأقرب ليس بالضرورة هو نفسه.
own-beside-more = { $count ->
    [zero] لا صفوف أخرى
    [one] صف آخر
    [two] صفان آخران
    [few] { $count } صفوف أخرى
    [many] { $count } صفًّا آخر
   *[other] { $count } صف آخر
}
problems-more = { $count ->
    [zero] لا مشكلات أخرى
    [one] مشكلة أخرى
    [two] مشكلتان أخريان
    [few] { $count } مشكلات أخرى
    [many] { $count } مشكلة أخرى
   *[other] { $count } مشكلة أخرى
}
own-yours = صفّك، وليس في السجل
own-nearest = في السجل
own-match-equal = الألفاظ نفسها
own-match-near = ألفاظ قريبة
own-match-closest = الأقرب زمنًا
own-mark = ليس من مرصد: جدول خاص بقارئ.
own-version = جدول خاص بقارئ
own-author = القارئ الذي رفع الجدول
own-cite-title = جدول خاص بقارئ، مفتوح في مرصد وليس من سجله
own-notice = ما تراه جدول خاص بقارئ وليس سجل مرصد، ولا تجمع بينهما صفحة ولا رسم ولا ملف. وهو مفتوح { $minutes } دقيقة لكل من معه هذا الرابط، ولا يُكتب في أي مكان.
own-back = العودة إلى سجل مرصد
own-open = جدولك مفتوح { $minutes } دقيقة سجلًا قائمًا بذاته، بالمرشّحات والرسوم والملفات نفسها، وكل منها يحمل علامة أنه ليس من مرصد. ويراه كل من تعطيه الرابط، ويزول متى أزلت الملف من هنا.
own-left-out = { $count ->
    [zero] لم يُترك أي صف.
    [one] يحيل صف واحد إلى ادعاء ليس في جدولك، فتُرك.
    [two] يحيل صفان إلى ادعاءات ليست في جدولك، فتُركا.
    [few] تحيل { $count } صفوف إلى ادعاءات ليست في جدولك، فتُركت.
    [many] يحيل { $count } صفًا إلى ادعاءات ليست في جدولك، فتُركت.
   *[other] يحيل { $count } صف إلى ادعاءات ليست في جدولك، فتُركت.
}
own-template = قالب مع مثال كامل: ادعاءات ومصادرها وأطرافها ونفي.
own-template-xlsx = XLSX
own-template-zip = ملفات CSV في ZIP
own-none = لا شيء

## حين لا يمكن الجواب عن طلب

status-400 = طلب غير صالح
status-404 = غير موجود
status-405 = طريقة غير متاحة
status-413 = محتوى أكبر مما يُقبل
status-414 = عنوان أطول مما يُقبل
status-429 = طلبات كثيرة
status-500 = خطأ في الخادم
status-503 = غير متاح الآن
refused-back = إلى لوحة المعلومات
refused-host = لا يُعرف هذا الخادم بهذا الاسم.
refused-long = العنوان أطول مما يُقبل: الحد الأقصى بعد علامة الاستفهام { $most } بايت.
refused-parameters = في العنوان معاملات كثيرة: الحد الأقصى { $most }.
refused-body = المُرسَل أكبر مما يُقبل: الحد الأقصى { $most } بايت.
refused-often = أُعدّت لك ملفات كثيرة في وقت قصير. أعد الطلب بعد { $seconds ->
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}.
refused-at-once = تُعَدّ لك الآن ملفات هي أقصى ما يُعَدّ لقارئ واحد في وقت واحد ({ $most }). أعد الطلب حين يصل أحدها.
refused-method = هذا العنوان للقراءة فقط: GET وHEAD.
refused-route = لا شيء في هذا العنوان. والقائمة بما هو متاح في /api/v1/openapi.json.
refused-table = لا جدول باسم { $table }. الجداول: { $known }.
refused-parameter = «{ $parameter }» ليس من معاملات هذا العنوان. معاملاته: { $allowed }.
refused-value = المعامل { $parameter } لا يقبل «{ $value }». { $cut ->
    [yes] أقرب ما يقبله إليها: { $allowed }، والقائمة كاملة في «errors».
   *[no] ما يقبله: { $allowed }.
}
refused-twice = ورد المعامل { $parameter } في العنوان مرتين. تُكتب الرموز المتعددة مرة واحدة تفصل بينها فواصل.
refused-own = هذا رابط جدول خاص بقارئ لم يعد محفوظًا. ارفعه مرة أخرى في صفحة البيانات.
refused-release = لا إصدار باسم { $release }. الإصدارات: { $known }.
refused-archive = أرشيف الإصدار { $release } غير سليم على هذا الخادم، فلا يُقدَّم. أما السجل نفسه فمدقَّق ومعروض.
refused-figure = لا رسم باسم { $figure }. الرسوم: { $known }.
refused-part = للرسم في هذا العرض { $parts ->
    [one] جزء واحد
    [two] جزآن
   *[other] أجزاء مرقّمة من 1 إلى { $parts }
}.
refused-empty = لا تُبقي المرشّحات شيئًا يُرسم.
refused-ledger = { $count ->
    [one] في السجل مشكلة واحدة
    [two] في السجل مشكلتان
    [few] في السجل { $count } مشكلات
    [many] في السجل { $count } مشكلة
   *[other] في السجل { $count } مشكلة
}، ولا يُقدَّم شيء قبل إصلاحها.
refused-chromium = تُطبع الصور بمتصفح Chromium، وهو غير مثبَّت على هذا الخادم (في Debian: apt-get install chromium، أو عيّن BROWSER_PATH). أما التنزيل من الصفحات نفسها فيعمل من دونه.
refused-busy = تُطبع صور كثيرة في هذه اللحظة. أعد الطلب بعد ثوانٍ.
refused-render = تعذّر إعداد الصورة. أعد الطلب، وأخبرنا إن بقي الخلل.
refused-fault = حدث خلل في الخادم، وقد سُجّل. أخبرنا إن بقي.
page-without-scripts = يرسم هذا الموقع صفحاته ببرامج نصية من عنده، ومتصفحك لا يشغّلها. ويمكن قراءة صفوفه من دونها.
page-failed = تعذّر رسم شيء في هذا الموضع، وقد سُجّل الخلل. أعد تحميل الصفحة، وأخبرنا إن بقي.

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

# What a view holds of each layer; the two are never added.
count-article = { $count } من المقالات
count-reference = { $count } من السجل المرجعي
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
## النظرة العامة

front-search = ابحث في الادعاءات: كلمات وأسماء وتواريخ، بالعربية أو الإنكليزية
front-search-go = ابحث
front-try = جرّب:
front-example-containers = حاويات
front-example-veto = نقض
front-example-workers = عمال في { -partner }
front-example-satellite = قمر اصطناعي
finding-rests = { $claims ->
    [one] تستند إلى ادعاء واحد
    [two] تستند إلى ادعاءين من { $origins ->
        [one] مصدر أصلي واحد
        [few] مصدرين أصليين
        [many] مصدرين أصليين
       *[other] مصدرين أصليين
    }
    [few] تستند إلى { $claims } ادعاءات من { $origins ->
        [one] مصدر أصلي واحد
        [two] مصدرين أصليين
        [few] { $origins } مصادر أصلية
        [many] { $origins } مصدرًا أصليًا
       *[other] { $origins } مصدر أصلي
    }
    [many] تستند إلى { $claims } ادعاءً من { $origins ->
        [one] مصدر أصلي واحد
        [two] مصدرين أصليين
        [few] { $origins } مصادر أصلية
        [many] { $origins } مصدرًا أصليًا
       *[other] { $origins } مصدر أصلي
    }
   *[other] تستند إلى { $claims } ادعاء من { $origins ->
        [one] مصدر أصلي واحد
        [two] مصدرين أصليين
        [few] { $origins } مصادر أصلية
        [many] { $origins } مصدرًا أصليًا
       *[other] { $origins } مصدر أصلي
    }
 }
finding-against = { $claims ->
    [one] يعارضها ادعاء واحد
    [two] يعارضها ادعاءان
    [few] تعارضها { $claims } ادعاءات
   [many] يعارضها { $claims } ادعاءً
   *[other] يعارضها { $claims } ادعاء
 }
finding-unopposed = لا ادعاء في السجل يعارضها.
front-figures = كم تتباعد التقديرات
front-figures-rule = تقديرات جهات ومدد وطرائق مختلفة، لا يُجمع بعضها إلى بعض. الأرقام من السجل المرجعي.
front-estimates = { $n ->
    [one] تقدير واحد
    [two] التقديران
    [few] التقديرات كلها، وعددها { $n }
   [many] التقديرات كلها، وعددها { $n }
   *[other] التقديرات كلها، وعددها { $n }
 }
front-council = قرارات مجلس الأمن وحالات النقض
front-council-number = { $adopted } / { $vetoed }
front-latest = أحدث الأحداث
front-since = ما الذي حدث منذ
front-since-go = اعرض
front-terms = كيف تُقرأ هذه الصفحة
term-claim = ما الادعاء؟
term-claim-what = قول واحد لقائل واحد في وثيقة واحدة، بصياغتنا، ومعه موضعه فيها. ولا يعني إدراجه أنه صحيح.
term-origin = ما المصدر الأصلي؟
term-origin-what = آخر جهة نشر أو قائل يمكن تسميته وراء الادعاء. فالمقالات التي تنقل عن صحيفة واحدة، مهما كثرت، مصدرها الأصلي واحد.
term-layer = ما الطبقتان؟
term-layer-what = ما تقوله مقالات صحفية، وما تقوله الوثائق العلنية والتقديرات المنشورة. تقفان جنبًا إلى جنب ولا تُجمعان أبدًا.
term-support = ما التأييد وما الاعتراض؟
term-support-what = يعدّ التأييد المصادر الأصلية المستقلة التي تؤكد هذا الشيء نفسه. ويبيّن الاعتراض من ينفيه، وهل النفي لهذا الشيء بعينه أم نفي عام. والسكوت ليس نفيًا.
overview-title = { -pair }: من قال ماذا
overview-disputed = الأشد إثارة للخلاف
overview-layer = { $claims }، { $events }، { $sources } · أحدث ما قيل: { $until }
overview-cutoff = تاريخ الإقفال { $cutoff }، إصدار السجل { $version }
overview-news = الجديد
overview-changes = { $n ->
    [one] تصويب واحد في السجل، في { $date }
    [two] تصويبان في السجل، آخرهما في { $date }
    [few] { $n } تصويبات في السجل، آخرها في { $date }
    [many] { $n } تصويبًا في السجل، آخرها في { $date }
   *[other] { $n } تصويب في السجل، آخرها في { $date }
}
n-all-disputed = { $n ->
    [0] لا شيء متنازع فيه
    [one] ادعاء واحد متنازع فيه
    [two] ادعاءان متنازع فيهما
    [few] { $n } ادعاءات متنازع فيها
    [many] { $n } ادعاءً متنازعًا فيه
   *[other] { $n } ادعاء متنازع فيه
}
## الجداول

column-title = العنوان
column-note = ملاحظة
column-reason = السبب
column-in_words = التأييد والاعتراض بالكلمات
column-chain = السلسلة
column-article_sha256 = بصمة المقالة (SHA-256)
column-statement = الادعاء
column-speaker = على ذمّة من
column-how = درجته
instrument-resolution = قرار مجلس الأمن { $symbol }
instrument-draft = مشروع قرار مجلس الأمن { $symbol }
instrument-assembly = قرار الجمعية العامة { $symbol }
column-quantity = الكمية
source-place = { $source }، الفقرة { $paragraph }
outlet-unknown = منبر غير مسمّى
citation-line = { $outlet }، «{ $title }»، { $date }
list-columns = الأعمدة
list-match = بحث في هذه القائمة
list-match-example = جزء من اسم أو كلمة
list-nothing = لا صف في هذه القائمة يحوي «{ $words }».
list-group = المعروض
list-all = الكل
page-before = الصفحة السابقة
page-after = الصفحة التالية
page-of = الصفحة { $page } من { $last }

## ترتيب القوائم ونتائج البحث

order = الترتيب
order-relevance = الأوفق للبحث أولًا
order-newest = الأحدث موضوعًا أولًا
order-oldest = الأقدم موضوعًا أولًا
order-said = الأحدث قولًا أولًا
order-latest = الأحدث أولًا
order-earliest = الأقدم أولًا
order-said-first = الأقدم قولًا أولًا
order-instrument = بحسب السند
order-action = بحسب الإجراء
order-id = بحسب القيد
order-flaw = بحسب نوع الخطأ
order-name = بحسب الاسم
order-spellings = الأكثر صورًا أولًا
order-publisher = بحسب الناشر
order-outcome = بحسب ما آل إليه
order-standing = بحسب درجة الثبوت
order-source = بحسب ترتيبه في المصادر
pivot-title = عدّ هذه الادعاءات
pivot-by = العدّ بحسب (اثنين على الأكثر)
pivot-month = الشهر
pivot-year = السنة
pivot-none = غير معروف أو لا شيء
pivot-several = يُعدّ الادعاء مرة تحت كل قيمة من قيمه: { $kinds }.
pivot-left-out = لا يتسع الرسم لكل شيء، والجدول كامل.
chart-pivot-topic = الادعاءات المعروضة معدودةً
chart-pivot-unit = الوحدة: ادعاءات، كل طبقة على حدة
chart-pivot-alt = عدد الصفوف { $rows } وعدد الأعمدة { $columns }. وفي الجدول أدناه كل الأعداد.

search-offers = مرشّحات بهذا الاسم:
search-offer = { $filter }: { $value } ({ $claims })
search-alone = «{ $asked }» وحدها:
search-near = «{ $asked }» لا ترد في أي موضع، والأقرب إليها:
search-none = «{ $asked }» لا ترد في أي موضع، ولا ما يقاربها.

# $asked ما كتبه القارئ، ويليه ما وُجد.
hit-spelled = «{ $asked }» بهذا الرسم:
hit-near = لا شيء مكتوب «{ $asked }»، والأقرب إليه:
hit-in-statement = «{ $asked }» في النص الإنجليزي:
hit-in-paragraph = «{ $asked }» وارد في نص الفقرة { $where }.
hit-in-date = «{ $asked }»: تاريخ ما يتحدث عنه الادعاء { $where }.
hit-in-event = «{ $asked }» في عنوان الحدث:
hit-in-document = «{ $asked }» في رمز الوثيقة أو الصك:
hit-in-locator = «{ $asked }» في مستهل الموضع:
hit-in-chain = «{ $asked }» في سلسلة الإسناد:

## صفحة السجل

record-back = العودة إلى الصفحة
record-unknown = لا سجل بهذا المعرّف
record-unknown-what = ليس في السجل ما معرّفه «{ $id }». والمعرّفات لا تتغيّر، فالأرجح أن الرابط مبتور؛ وصفحة الادعاءات تضمّها جميعًا.
record-gone = { $table }: قيد مسحوب
record-gone-what = سُحب «{ $id }» في { $date }. السبب: { $reason }
record-withdrawn = سُحب هذا الادعاء. السبب: { $reason }
record-chain = سلسلة الإسناد
record-facts = ما يُعرف عنه
record-relations = ادعاءات أخرى متصلة به
record-sides = ما له وما عليه
record-flows = التدفّقات التي يتناولها
record-measures = التدابير
record-outcome = ما قبله وما بعده
record-about = ما قيل فيه
record-about-none = لا ادعاءات فيه.
party-own = ما يُنقل عن { $party }
party-about = ما يُقال في { $party }
party-sends = ما يُنسب إرساله إلى { $party }
party-receives = ما يُنسب تلقّيه إلى { $party }
party-events = أحداث من أطرافها { $party }
party-spellings = صيغ الاسم
party-spelled = { $kind } ({ $language })
party-voices = متكلّمون باسمه
party-every-own = هذه الادعاءات كلها
party-every-about = كل ادعاء يسمّيه
party-every-flows = التدفّقات كلها في الرسوم
party-every-events = الأحداث كلها في الرسوم
record-expected = سبقه
record-history = تاريخ القيد
record-rule = { $standing }: { $rule }
stands-both = { $first }؛ { $second }
stands-support = { $n ->
    [one] مصدر أصلي واحد
    [two] مصدران أصليان مستقلان
    [few] { $n } مصادر أصلية مستقلة
    [many] { $n } مصدرًا أصليًا مستقلًا
   *[other] { $n } مصدر أصلي مستقل
}
stands-undenied = لا ينفيه أحد في السجل
stands-denied = في وجهه نفي من { $who }
stands-denied-part = في وجه بعضه نفي من { $who }
stands-contradicted = يناقضه قول من { $who }
stands-preceded = سبقه نفي من { $who }
stands-by = { $who } ({ $what })
stands-layer = { $layer }: { $what }
stands-general = { $n ->
    [one] نفي عام، { $date }
    [two] نفيان عامان، آخرهما { $date }
    [few] { $n } حالات نفي عام، آخرها { $date }
    [many] { $n } حالة نفي عام، آخرها { $date }
   *[other] { $n } حالة نفي عام، آخرها { $date }
}
stands-specific = { $n ->
    [one] نفي لهذا القول بعينه، { $date }
    [two] نفيان لهذا القول بعينه، آخرهما { $date }
    [few] { $n } حالات نفي لهذا القول بعينه، آخرها { $date }
    [many] { $n } حالة نفي لهذا القول بعينه، آخرها { $date }
   *[other] { $n } حالة نفي لهذا القول بعينه، آخرها { $date }
}
stands-contradiction = { $date }
stands-undated = يوم غير معروف
chain-inferred = حلقة مستنتَجة من السياق
chain-unidentified = غير محدَّد الهوية
relation-contradicts-from = يعارض
relation-contradicts-to = يعارضه
relation-corroborates-from = يعزّز
relation-corroborates-to = يعزّزه
relation-restates-from = يعيد القول نفسه
relation-restates-to = يعيده
relation-qualifies-from = يقيّد
relation-qualifies-to = يقيّده
relation-relates-from = يتصل بما يأتي
relation-relates-to = يتصل به ما يأتي

## القيد: درجته وموضعه والاستشهاد به

record-document = الوثيقة
record-fingerprint = بصمة النص (SHA-256)
record-paragraph = { $paragraph } ({ $kind })
record-readings = القراءة الثانية
reading-statements = { $equal ->
    [0] العبارة: صُحّحت بعدها
   *[other] العبارة: كما هي
}
reading-flows = التدفّقات: { $equal } من { $read } كما أُدخلت
reading-relations = الصلات: { $equal } من { $read } كما أُدخلت
record-note = ملاحظة المحرّرين
record-cite = الاستشهاد بهذا القيد
record-report = الإبلاغ عن خطأ في هذا القيد
record-report-title = خطأ في { $table }: { $id }
record-report-body = القيد: { $id }
    إصدار السجل: { $version }
    العنوان: { $address }
    ما الخطأ، وما المصدر:
chain-role-outlet = المنبر
chain-role-relay = الناقل
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
chain-collective = { $depth ->
    [0] المنبر يتكلّم عن كثيرين معًا، فلا أحد يمكن سؤاله.
    [one] حلقة واحدة من المنبر إلى صوت جماعي، فلا أحد يمكن سؤاله.
    [two] حلقتان من المنبر إلى صوت جماعي، فلا أحد يمكن سؤاله.
    [few] { $depth } حلقات من المنبر إلى صوت جماعي، فلا أحد يمكن سؤاله.
    [many] { $depth } حلقة من المنبر إلى صوت جماعي، فلا أحد يمكن سؤاله.
   *[other] { $depth } حلقة من المنبر إلى صوت جماعي، فلا أحد يمكن سؤاله.
}
chain-unnamed = { $depth ->
    [0] المنبر يتكلّم بلسانه، وهو غير محدَّد الهوية.
    [one] حلقة واحدة من المنبر إلى القائل، وهو غير مسمّى.
    [two] حلقتان من المنبر إلى القائل، وهو غير مسمّى.
    [few] { $depth } حلقات من المنبر إلى القائل، وهو غير مسمّى.
    [many] { $depth } حلقة من المنبر إلى القائل، وهو غير مسمّى.
   *[other] { $depth } حلقة من المنبر إلى القائل، وهو غير مسمّى.
}
opposed-for-article = { $count ->
    [zero] لا ادعاء من المقالات يؤيده
    [one] يؤيده ادعاء واحد من المقالات، مصدره الأصلي آخر
    [two] يؤيده ادعاءان من المقالات، من مصادر أصلية أخرى
    [few] تؤيده { $count } ادعاءات من المقالات، من مصادر أصلية أخرى
    [many] يؤيده { $count } ادعاءً من المقالات، من مصادر أصلية أخرى
   *[other] يؤيده { $count } ادعاء من المقالات، من مصادر أصلية أخرى
}
opposed-for-reference = { $count ->
    [zero] لا ادعاء من السجل المرجعي يؤيده
    [one] يؤيده ادعاء واحد من السجل المرجعي، مصدره الأصلي آخر
    [two] يؤيده ادعاءان من السجل المرجعي، من مصادر أصلية أخرى
    [few] تؤيده { $count } ادعاءات من السجل المرجعي، من مصادر أصلية أخرى
    [many] يؤيده { $count } ادعاءً من السجل المرجعي، من مصادر أصلية أخرى
   *[other] يؤيده { $count } ادعاء من السجل المرجعي، من مصادر أصلية أخرى
}
opposed-against-article = { $count ->
    [zero] لا ادعاء من المقالات يعارضه
    [one] يعارضه ادعاء واحد من المقالات
    [two] يعارضه ادعاءان من المقالات
    [few] تعارضه { $count } ادعاءات من المقالات
    [many] يعارضه { $count } ادعاءً من المقالات
   *[other] يعارضه { $count } ادعاء من المقالات
}
opposed-against-reference = { $count ->
    [zero] لا ادعاء من السجل المرجعي يعارضه
    [one] يعارضه ادعاء واحد من السجل المرجعي
    [two] يعارضه ادعاءان من السجل المرجعي
    [few] تعارضه { $count } ادعاءات من السجل المرجعي
    [many] يعارضه { $count } ادعاءً من السجل المرجعي
   *[other] يعارضه { $count } ادعاء من السجل المرجعي
}
opposed-contradiction = لا يصح القولان معًا
opposed-preceding = قيل قبل الأفعال المدّعاة
opposed-origin = والمصدر الأصلي { $origin }
opposed-more = { $count ->
    [one] ادعاء آخر
    [two] ادعاءان آخران
    [few] { $count } ادعاءات أخرى
    [many] { $count } ادعاءً آخر
   *[other] { $count } ادعاء آخر
}
related-more = وغير ذلك { $claims }
opposed-it = هذا الادعاء { $relation }
opposed-note = وجه ذلك: { $note }
opposed-part = لبعضه، إذ قيل قبل آخر الأفعال المدّعاة
opposed-before-article = { $count ->
    [zero] لا نفي من المقالات قبل الأفعال المدّعاة
    [one] نُفي قبل الأفعال المدّعاة في ادعاء واحد من المقالات
    [two] نُفي قبل الأفعال المدّعاة في ادعاءين من المقالات
    [few] نُفي قبل الأفعال المدّعاة في { $count } ادعاءات من المقالات
    [many] نُفي قبل الأفعال المدّعاة في { $count } ادعاءً من المقالات
   *[other] نُفي قبل الأفعال المدّعاة في { $count } ادعاء من المقالات
}
opposed-before-reference = { $count ->
    [zero] لا نفي من السجل المرجعي قبل الأفعال المدّعاة
    [one] نُفي قبل الأفعال المدّعاة في ادعاء واحد من السجل المرجعي
    [two] نُفي قبل الأفعال المدّعاة في ادعاءين من السجل المرجعي
    [few] نُفي قبل الأفعال المدّعاة في { $count } ادعاءات من السجل المرجعي
    [many] نُفي قبل الأفعال المدّعاة في { $count } ادعاءً من السجل المرجعي
   *[other] نُفي قبل الأفعال المدّعاة في { $count } ادعاء من السجل المرجعي
}

## الرسوم

chart-table = الأرقام نفسها في جدول
chart-marks = الادعاءات التي وراء كل علامة
chart-claims = وراء هذه العلامة: { $claims }
stamp-filters = المرشّحات: { $filters }.
stamp-no-filters = بلا مرشّحات.
stamp-time-rtl = يجري الزمن في هذا الرسم من اليمين إلى اليسار.
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
hover-origin = { $claims ->
    [one] { $origin }: ادعاء واحد
    [two] { $origin }: ادعاءان
    [few] { $origin }: { $claims } ادعاءات
    [many] { $origin }: { $claims } ادعاءً
   *[other] { $origin }: { $claims } ادعاء
}
hover-stage = { $claims ->
    [one] { $stage }: ادعاء واحد
    [two] { $stage }: ادعاءان
    [few] { $stage }: { $claims } ادعاءات
    [many] { $stage }: { $claims } ادعاءً
   *[other] { $stage }: { $claims } ادعاء
}
lane = { $kind }
# ما يخلص إليه الشكل، فوقه
finding-flows = { $flows ->
    [one] { $past ->
        [0] لا يُقال بوقوع التدفّق الوحيد المذكور
       *[other] يُقال بوقوع التدفّق الوحيد المذكور
    }{ $denied ->
        [0] ، ولا يقابله نفي.
       *[other] ، ويقابله نفي.
    }
   *[other] { $past ->
        [0] لا يُقال بوقوع أي
        [one] يُقال بوقوع واحد
        [two] يُقال بوقوع اثنين
       *[other] يُقال بوقوع { $past }
    } { $flows ->
        [two] من تدفّقين
        [few] من { $flows } تدفّقات
        [many] من { $flows } تدفّقًا
       *[other] من { $flows } تدفّق
    }{ $denied ->
        [0] ، ولا يقابل أيًّا { $flows ->
            [two] منهما
           *[other] منها
        } نفي.
        [one] ، ويقابل واحدًا { $flows ->
            [two] منهما
           *[other] منها
        } نفي.
        [two] ، ويقابل { $flows -> 
        [two] كليهما
       *[other] اثنين منها
    } نفي.
       *[other] ، ويقابل { $denied } { $flows ->
            [two] منهما
           *[other] منها
        } نفي.
    }
}
finding-steps = { $flows ->
    [one] التدفّق الوحيد المذكور في أكثر من سنة: { $further ->
        [0] { $back ->
            [0] بقي القول فيه على حاله.
           *[other] تراجع القول فيه.
        }
       *[other] تقدّم القول فيه.
    }
   *[other] { $flows ->
        [two] التدفّقان المذكوران في أكثر من سنة:
       *[other] التدفّقات المذكورة في أكثر من سنة عددها { $flows }:
    } { $further ->
        [0] لم يتقدّم القول في أي { $flows ->
            [two] منهما
           *[other] منها
        }
        [one] تقدّم القول في واحد { $flows ->
            [two] منهما
           *[other] منها
        }
        [two] تقدّم القول في اثنين { $flows ->
            [two] منهما
           *[other] منها
        }
       *[other] تقدّم القول في { $further } { $flows ->
            [two] منهما
           *[other] منها
        }
    }{ $back ->
        [0] ، ولم يتراجع في أي { $flows ->
            [two] منهما
           *[other] منها
        }.
        [one] ، وتراجع في واحد.
        [two] ، وتراجع في اثنين.
       *[other] ، وتراجع في { $back }.
    }
}
finding-origins = من الادعاءات، وعددها { $all }، يستند { $claims } إلى أكبر ثلاثة مصادر أصلية من مجموعها البالغ { $origins }.
finding-origins-few = { $claims ->
    [one] يستند الادعاء الوحيد المعروض إلى
    [two] يستند الادعاءان المعروضان إلى
   *[other] تستند الادعاءات كلها، وعددها { $claims }، إلى
} { $origins ->
    [one] مصدر أصلي واحد.
    [two] مصدرين أصليين.
   *[other] { $origins } مصادر أصلية.
}
finding-council = { $decisions ->
    [one] المشروع الوحيد المعروض على التصويت { $vetoes ->
        [0] { $unanimous ->
            [0] لم يُنقض.
           *[other] نال الأصوات الخمسة عشر جميعًا.
        }
       *[other] نُقض.
    }
   *[other] { $decisions ->
        [two] المشروعان المعروضان على التصويت:
       *[other] المشاريع المعروضة على التصويت عددها { $decisions }:
    } { $unanimous ->
        [0] لم ينل أي { $decisions ->
            [two] منهما
           *[other] منها
        } الأصوات الخمسة عشر جميعًا
        [one] نال واحد { $decisions ->
            [two] منهما
           *[other] منها
        } الأصوات الخمسة عشر جميعًا
        [two] نال اثنان { $decisions ->
            [two] منهما
           *[other] منها
        } الأصوات الخمسة عشر جميعًا
       *[other] نال { $unanimous } { $decisions ->
            [two] منهما
           *[other] منها
        } الأصوات الخمسة عشر جميعًا
    }{ $vetoes ->
        [0] ، ولم يُنقض أي { $decisions ->
            [two] منهما
           *[other] منها
        }.
        [one] ، ونُقض واحد.
        [two] ، ونُقض اثنان.
       *[other] ، ونُقض { $vetoes }.
    }
}
finding-firsts = { $both ->
    [0] لا تذكر الطبقتان معًا أي تدفّق في هذا العرض.
    [one] تذكر الطبقتان تدفّقًا واحدًا، { $article ->
        [0] { $reference ->
            [0] وذكرتاه أول مرة في يوم واحد.
           *[other] وسبق إليه السجل المرجعي.
        }
       *[other] وسبقت إليه المقالات.
    }
   *[other] { $both ->
        [two] التدفّقان اللذان تذكرهما الطبقتان:
       *[other] التدفّقات التي تذكرها الطبقتان عددها { $both }:
    } { $article ->
        [0] لم تسبق المقالات إلى أي { $both ->
            [two] منهما
           *[other] منها
        }
        [one] سبقت المقالات إلى واحد { $both ->
            [two] منهما
           *[other] منها
        }
        [two] سبقت المقالات إلى اثنين { $both ->
            [two] منهما
           *[other] منها
        }
       *[other] سبقت المقالات إلى { $article } { $both ->
            [two] منهما
           *[other] منها
        }
    }{ $reference ->
        [0] ، ولم يسبق السجل المرجعي إلى أي { $both ->
            [two] منهما
           *[other] منها
        }.
        [one] ، والسجل المرجعي إلى واحد.
        [two] ، والسجل المرجعي إلى اثنين.
       *[other] ، والسجل المرجعي إلى { $reference }.
    }
}
finding-events = في عام { $year } أو بعده: { $shares }.
finding-events-share = في { $layer } { $all ->
    [one] { $part ->
        [0] لا الحدث الوحيد
       *[other] الحدث الوحيد
    }
   *[other] { $part ->
        [0] لا شيء
       *[other] { $part }
    } { $all ->
        [two] من حدثين
        [few] من { $all } أحداث
        [many] من { $all } حدثًا
       *[other] من { $all } حدث
    }
}
finding-flowtime = { $all ->
    [one] الفترة الوحيدة المذكورة { $part ->
        [0] تنتهي قبل عام { $year }.
       *[other] تبلغ عام { $year } أو ما بعده.
    }
   *[other] { $part ->
        [0] لا تبلغ أي من الفترات المذكورة، وعددها { $all }، عام { $year } أو ما بعده.
       *[other] من الفترات المذكورة، وعددها { $all }، يبلغ { $part } منها عام { $year } أو ما بعده.
    }
}
finding-goods = { $all ->
    [one] نوع السلع الوحيد المذكور { $part ->
        [0] لا يُقال إنه أُرسل.
       *[other] يُقال إنه أُرسل.
    }
   *[other] { $part ->
        [0] لا يُقال عن أي من أنواع السلع المذكورة، وعددها { $all }، إنه أُرسل.
        [one] من أنواع السلع المذكورة، وعددها { $all }، يُقال عن واحد إنه أُرسل.
       *[other] من أنواع السلع المذكورة، وعددها { $all }، يُقال عن { $part } إنها أُرسلت.
    }
}
finding-estimates = الأرقام بوحدة «{ $unit }»، { $same ->
    [yes] كلها { $high }
   *[no] من { $low } إلى { $high }
}؛ ولا وحدة أكثر منها أرقامًا.
finding-covered = سلع تشملها التدابير ويُقال إنها أُرسلت: { $shares }.
finding-covered-share = في { $layer } { $all ->
    [one] { $part ->
        [0] لا النوع الوحيد
       *[other] النوع الوحيد
    }
   *[other] { $part ->
        [0] لا شيء
       *[other] { $part }
    } { $all ->
        [two] من نوعين
        [few] من { $all } أنواع
        [many] من { $all } نوعًا
       *[other] من { $all } نوع
    }
}
finding-oil = { $above ->
    [-1] أكبر الأرقام، وعددها { $figures }: { $top } برميل ({ $who })، ولا سقف سنويًا في هذا العرض.
    [0] لا رقم يتجاوز السقف البالغ { $ceiling } برميل سنويًا؛ وأكبرها { $top } ({ $who }).
    [one] { $figures ->
        [one] الرقم الوحيد يتجاوز السقف البالغ { $ceiling } برميل سنويًا: { $top } ({ $who }).
       *[other] من الأرقام، وعددها { $figures }، يتجاوز واحد السقف البالغ { $ceiling } برميل سنويًا: { $top } ({ $who }).
    }
   *[other] من الأرقام، وعددها { $figures }، يتجاوز { $above } السقف البالغ { $ceiling } برميل سنويًا؛ وأكبرها { $top } ({ $who }).
}
finding-workers = { $before ->
    [none] { $after ->
        [none] لا إحصاء يقع كله قبل موعد { $date } أو بعده.
       *[other] أكبر عدد للعمال بعد موعد { $date }: { $after }، ولا إحصاء قبله.
    }
   *[other] { $after ->
        [none] أكبر عدد للعمال قبل موعد { $date }: { $before }، ولا إحصاء بعده.
       *[other] أكبر عدد للعمال قبل موعد { $date }: { $before }، وبعده: { $after }.
    }
}
finding-workers-none = { $figures ->
    [one] رقم واحد في هذا العرض، ولا إحصاء للعمال في { -partner }.
    [two] رقمان في هذا العرض، ولا إحصاء للعمال في { -partner }.
    [few] { $figures } أرقام في هذا العرض، ولا إحصاء للعمال في { -partner }.
    [many] { $figures } رقمًا في هذا العرض، ولا إحصاء للعمال في { -partner }.
   *[other] { $figures } رقم في هذا العرض، ولا إحصاء للعمال في { -partner }.
}
finding-designations = { $acts ->
    [one] إجراء إدراج واحد
    [two] إجراءا إدراج
    [few] { $acts } إجراءات إدراج
    [many] { $acts } إجراء إدراج
   *[other] { $acts } إجراء إدراج
} من { $authorities ->
    [one] جهة واحدة
    [two] جهتين
    [few] { $authorities } جهات
    [many] { $authorities } جهة
   *[other] { $authorities } جهة
}؛ { $last ->
    [none] وليس بينها إجراء لمجلس الأمن.
   *[other] { $others ->
        [none] وآخر إجراء لمجلس الأمن عام { $last }.
       *[other] وآخر إجراء لمجلس الأمن عام { $last }، وأول إجراء لغيره عام { $others }.
    }
}
finding-monitoring = { $order ->
    [no] لا تظهر في هذا العرض بداية أي هيئة.
    [none] يعمل { $new } منذ { $begin }، ولا تظهر نهاية أي هيئة.
    [after] انتهى { $old } في { $end }، وبدأ { $new } في { $begin }.
   *[before] انتهى عمل { $old } في { $end }، ولم تبدأ هيئة أخرى بعده.
}
finding-assembly = { $who ->
    [none] { $decisions ->
        [one] لا يُذكر صوت معارض في التصويت الوحيد.
       *[other] لم تعارض أي دولة في كل تصويت من التصويتات، وعددها { $decisions }.
    }
   *[other] { $decisions ->
        [one] عارض في التصويت الوحيد: { $who }.
        [two] عارض في كلا التصويتين: { $who }.
       *[other] عارض في كل تصويت من التصويتات، وعددها { $decisions }: { $who }.
    }
}
finding-coverage = { $claims ->
    [0] لا ادعاء في هذا العرض مؤرخًا في شهر واحد.
   *[other] أكثر ادعاءات مصدر في شهر واحد: { $claims } ({ $who }، { $month }).
}
finding-routes = { $routes ->
    [one] ذُكرت مرحلة واحدة من طريق
    [two] ذُكرت مرحلتان من طرق
    [few] ذُكرت { $routes } مراحل من طرق
   [many] ذُكرت { $routes } مرحلة من طرق
   *[other] ذُكرت { $routes } مرحلة من طرق
}؛ وأكثرها ذكرًا من { $start } إلى { $end } ({ $mode }): { $claims }.
front-routes = خريطة المنطقة الحدودية بين { -pair }: الطرق التي تذكرها الادعاءات
front-routes-all = { $routes ->
    [zero] الأماكن التي تذكرها الادعاءات
    [one] مرحلة واحدة من طريق على الخريطة
    [two] مرحلتان من طرق على الخريطة
    [few] مراحل الطرق كلها على الخريطة، وعددها { $routes }
   [many] مراحل الطرق كلها على الخريطة، وعددها { $routes }
   *[other] مراحل الطرق كلها على الخريطة، وعددها { $routes }
}
finding-places = { $places ->
    [one] ذُكر مكان واحد ولم يُذكر طريق
    [two] ذُكر مكانان ولم يُذكر طريق
    [few] ذُكرت { $places } أماكن ولم يُذكر طريق
   [many] ذُكر { $places } مكانًا ولم يُذكر طريق
   *[other] ذُكر { $places } مكان ولم يُذكر طريق
}.
finding-parties = { $pairs ->
    [one] تُروى التدفقات عن زوج واحد من الأطراف
    [two] تُروى التدفقات عن زوجين من الأطراف
    [few] تُروى التدفقات عن { $pairs } أزواج من الأطراف
   [many] تُروى التدفقات عن { $pairs } زوجًا من الأطراف
   *[other] تُروى التدفقات عن { $pairs } زوج من الأطراف
}؛ وأكثر الادعاءات عن { $pair }: { $goods } ({ $claims }).
chart-routes-topic = الأماكن والطرق التي تذكرها الادعاءات
chart-routes-unit = الوحدة: ادعاءات تذكر المرحلة، في دائرتها، من الطبقة التي تذكرها أكثر
chart-routes-alt = خريطة فيها { $places } من الأماكن و{ $routes } من مراحل الطرق، ومنطقة الحدود بين { -pair } مكبّرة. وفي الجدول أدناه كل مرحلة.
chart-parties-article-topic = من يرسل ماذا إلى من: المقالات
chart-parties-article-unit = الوحدة: ادعاءات، عند أبعد مرحلة قيلت عن كل سهم
chart-parties-reference-topic = من يرسل ماذا إلى من: السجل المرجعي
chart-parties-reference-unit = الوحدة: ادعاءات، عند أبعد مرحلة قيلت عن كل سهم
chart-parties-alt = شبكة من أزواج الأطراف عددها { $pairs } وأسهمها { $arrows }، لكل عائلة من السلع سهم.
map-rule = يصل الخط بين أماكن يذكرها ادعاء، أما المسار بينها فغير معروف. اليابسة بلا حدود في الخريطة الصغيرة، والخطوط من Natural Earth.
map-passengers = لا تدفق مذكور
map-leg = من { $start } إلى { $end }
map-from = من
map-to = إلى
question-routes = أين الطرق والأماكن؟
question-parties = من يرسل ماذا إلى من؟
chart-flows-article-topic = من يُقال إنه يرسل ماذا إلى من: المقالات
chart-flows-article-unit = الوحدة: الادعاءات، بحسب المرحلة التي يُقال إن التدفّق بلغها
chart-flows-reference-topic = من يُقال إنه يرسل ماذا إلى من: السجل المرجعي
chart-flows-reference-unit = الوحدة: الادعاءات، بحسب المرحلة التي يُقال إن التدفّق بلغها
chart-flows-alt = عدد التدفّقات { $flows } على سلّم مراحل من المطلوب إلى المؤكَّد. أكثرها ورودًا: { $top }، في مرحلة «{ $stage }»، وعدد ادعاءاته { $claims }. وعدد مواضع النفي، في مقابل ادعاء أو وحده: { $denials }.
chart-events-topic = المحطات عبر الزمن
chart-events-unit = الوحدة: الأحداث، كل حدث عند تاريخه؛ ويتّسع المحور بعد الخط المزدوج حيث تكثر الأحداث في سنوات قليلة
chart-events-alt = { $events }، من { $first } إلى { $last }، في مسارات بحسب النوع، أحداث المقالات فوق أحداث السجل المرجعي. والأعداد في الجدول أدناه مع قائمة بكل الأحداث.
chart-origins-article-topic = على ذمّة من تقوم ادعاءات المقالات
chart-origins-article-unit = الوحدة: الادعاءات لكل مصدر أصلي
chart-origins-reference-topic = على ذمّة من يقوم السجل المرجعي
chart-origins-reference-unit = الوحدة: الادعاءات لكل مصدر أصلي
chart-origins-alt = عدد المصادر الأصلية { $origins }. ويستند أكثر الادعاءات إلى { $top }، وعددها { $claims }.

## الغرف

# The list of questions of a room
question-of = السؤال { $place } من { $all }
question-prev = السابق
question-next = التالي
question-nothing = لا شيء في هذا العرض.
question-all = كل الأسئلة متتابعة، للقراءة والطباعة
question-one = سؤال واحد في كل مرة

arms-title = السلاح وسائر التدفّقات
arms-intro = من يُقال إنه أرسل ماذا إلى من، أو أراد إرساله أو عرضه أو خطّط له. وما طُلب أو عُرض أو خُطّط له أو أمكن وقوعه ليس ما وقع.
question-estimates = كم الكمية، وبحساب من؟
question-estimates-text = هذه أرقام أحصتها أو قدّرتها جهات مختلفة، عن مدد متداخلة، وبطرائق متباينة: فمنها ما يشمل غيره، ومنها سعة أو معدل أو عدد موجودين لا عدد شحنات. وهي تُعرض متجاورة ولا يجوز جمعها؛ ولا تُحوَّل الحاوية إلى قذائف أبدًا.

## غرفة السلاح

flows-others = أطراف أخرى
flows-both = في الاتجاهين أو بلا اتجاه
flow-label = { $supplier } ← { $goods } ← { $recipient }
flow-label-both = { $supplier } – { $recipient }: { $goods }
flow-pair = { $supplier } ← { $recipient }
flow-line = { $direction }: { $goods }
arms-rule = ما الذي يُعدّ ادعاءً بتدفّق
arms-rule-text = يُحسب الادعاء إذا سمّى المورّد والمتلقّي والسلعة والمرحلة التي يقال إنها بُلغت؛ فإن فُهم الاتجاه أو المتلقّي من السياق وحده أُشير إلى أنه مستنتَج. والادعاء الذي يتناول تدفّقين يُحسب مرة في كل منهما. ولا تُحسب المحادثات والزيارات والعقوبات التي لا تسمّي سلعة. والرقم عدد الادعاءات القائلة بذلك، لا عدد الأطنان ولا الشحنات ولا مقدار الصحة.
question-flows = من يُقال إنه يرسل ماذا وإلى من؟
question-flows-text = يمتدّ كل سطر من اليمين إلى اليسار، من المطلوب إلى المؤكَّد. والعلامة الحمراء نفيٌ موصول بما ينفيه؛ وتحت «منفي» ما لا يقول أي ادعاء معروض بوقوعه. اختر علامةً لتقرأ ادعاءاتها.
question-flowtime = متى يُقال إنه وقع أو سيقع؟
question-steps = ما الذي تغيّر من سنة إلى أخرى؟
question-steps-text = بحسب السنة التي قيل فيها ذلك في المقالات. ويتبع الخط المنقّط أعلى مرحلة في كل سنة: فما كان محتملًا فحسب في سنة صار يقال في سنة أخرى إنه وقع. والسنة سنة القول، وقد يكون موضوعه أقدم منها بكثير. واشتداد العبارة لا يجعل الأمر يقينًا.
question-goods = أي السلع، وإلى أي مرحلة يُقال إن كلًّا منها بلغت؟
question-goods-text = أيًا كان المورّد. والصفر يعني أن الطبقة تتناول السلعة ولا تذكرها في هذه المرحلة؛ والصف الأخير يذكر السلع التي لا تتناولها أصلًا.
flowtime-more = { $label }، تابع
flowtime-span = { $when }: { $who }
years-folded = سنوات مطوية لا يبدأ فيها شيء ولا ينتهي
flowtime-left-out = { $claims ->
    [zero] كل ادعاءات التدفّق في هذه الطبقة تذكر مدة.
    [one] ادعاء واحد بتدفّق في هذه الطبقة لا يذكر مدة، فلم يُرسم هنا.
    [two] ادعاءان بتدفّق في هذه الطبقة لا يذكران مدة، فلم يُرسما هنا.
    [few] { $claims } ادعاءات بتدفّق في هذه الطبقة لا تذكر مدة، فلم تُرسم هنا.
    [many] { $claims } ادعاءً بتدفّق في هذه الطبقة لا تذكر مدة، فلم تُرسم هنا.
   *[other] { $claims } ادعاء بتدفّق في هذه الطبقة لا تذكر مدة، فلم تُرسم هنا.
}
estimates-panel = الوحدة: { $unit }
estimates-who = { $who }، { $when }
estimates-words = { $amount } · { $stage }
estimates-rest = في الجدول والملف فقط، لقلة ما ذُكر منها من أرقام: { $units }.
estimates-period = { $period }
estimates-said = قيل في { $said }
hover-estimate = { $estimate ->
    [yes] { $stage }؛ تقدير
   *[no] { $stage }؛ إحصاء أو تصريح لا تقدير
}
goods-not-covered = غير مشمول
goods-never = ما لا تتناوله هذه الطبقة أصلًا
chart-flowtime-article-topic = التدفّقات عبر الزمن: المقالات
chart-flowtime-article-unit = الوحدة: الادعاءات؛ بجانب كل شريط المدة المذكورة وصاحب القول؛ والسهم طرف لم يُذكر، والعدد عدد الادعاءات إن تعددت
chart-flowtime-reference-topic = التدفّقات عبر الزمن: السجل المرجعي
chart-flowtime-reference-unit = الوحدة: الادعاءات؛ بجانب كل شريط المدة المذكورة وصاحب القول؛ والسهم طرف لم يُذكر، والعدد عدد الادعاءات إن تعددت
chart-flowtime-alt = عدد المدد { $periods } في مسارات بحسب الاتجاه والسلعة، معلَّمة بالمرحلة؛ وعدد الادعاءات التي لا تذكر مدة { $without }، وقد تُركت.
chart-estimates-topic = كميات متنافسة جنبًا إلى جنب
chart-estimates-unit = لكل لوحة وحدتها ومقياسها الخطّي، ولا تُجمع. المخطَّط تقدير، والممتلئ إحصاء أو تصريح رسمي. والسهم يعني «على الأقل»، والمفرّغ المنتهي بحدّ يعني «ما يصل إلى»
chart-estimates-alt = أرقام في وحدات عددها { $units }، مع كل رقم صاحبه ومدته. وهي متداخلة ولا يجوز جمعها.
chart-goods-article-topic = السلع بحسب المرحلة: المقالات
chart-goods-article-unit = الوحدة: الادعاءات؛ الصفر: السلعة مشمولة ولا ادعاء في هذه المرحلة
chart-goods-reference-topic = السلع بحسب المرحلة: السجل المرجعي
chart-goods-reference-unit = الوحدة: الادعاءات؛ الصفر: السلعة مشمولة ولا ادعاء في هذه المرحلة
chart-goods-alt = المشمول من أنواع السلع { $covered } من أصل { $all }، وعدد الخانات التي فيها ادعاءات { $cells }.
chart-steps-article-topic = ما قالته المقالات سنة بعد سنة
chart-steps-article-unit = الوحدة: الادعاءات، بحسب سنة القول والمرحلة
chart-steps-alt = عدد التدفّقات { $flows } على سلّم المراحل، بحسب السنة التي ذُكرت فيها، من { $first } إلى { $last }.
stage-ahead = لا يقال إنه وقع
stage-past = يقال إنه وقع
hover-denied = { $alone ->
    [yes] { $claims ->
        [one] نفي واحد، ولا ادعاء في هذا العرض يقول بالوقوع
        [two] نفيان، ولا ادعاء في هذا العرض يقول بالوقوع
        [few] مرات النفي { $claims }، ولا ادعاء في هذا العرض يقول بالوقوع
        [many] مرات النفي { $claims }، ولا ادعاء في هذا العرض يقول بالوقوع
       *[other] مرات النفي { $claims }، ولا ادعاء في هذا العرض يقول بالوقوع
    }
   *[no] { $claims ->
        [one] نفي واحد لما يرد هنا بوصفه «{ $stage }»
        [two] نفيان لما يرد هنا بوصفه «{ $stage }»
        [few] مرات النفي { $claims } لما يرد هنا بوصفه «{ $stage }»
        [many] مرات النفي { $claims } لما يرد هنا بوصفه «{ $stage }»
       *[other] مرات النفي { $claims } لما يرد هنا بوصفه «{ $stage }»
    }
}
against-stage = { $alone ->
    [yes] منفي، ولا ادعاء في هذا العرض يقول بوقوعه
   *[no] منفي، في مقابل: { $stage }
}

## بقية الغرف

sanctions-title = العقوبات وسائر التدابير
sanctions-intro = ما تقرّر، ومن قرّره، وما ينصّ عليه. والتدابير الواردة في المقالات منفصلة عن تدابير السجل المرجعي.
question-regime = كيف نمت منظومة العقوبات؟
sanctions-regime-none = لا يبدأ في هذا العرض أي نوع من المحظورات.
sanctions-regime-grown = { $same ->
    [yes] { $last ->
        [one] نوع واحد من المحظورات
        [two] نوعان من المحظورات
        [few] { $last } أنواع من المحظورات
        [many] { $last } نوعًا من المحظورات
       *[other] { $last } نوع من المحظورات
    } حتى عام { $until }، ولا يضم السجل إجراءً يرفع شيئًا منها.
   *[no] { $first ->
        [one] من نوع واحد من المحظورات
        [two] من نوعين من المحظورات
        [few] من { $first } أنواع من المحظورات
        [many] من { $first } نوعًا من المحظورات
       *[other] من { $first } نوع من المحظورات
    } عام { $since } إلى { $last } عام { $until }، ولا يضم السجل إجراءً يرفع شيئًا منها.
}
sanctions-regime-rule = ما يُعدّ: التدابير المؤرَّخة في السجل المرجعي، كلٌّ منها مرة واحدة. ويُترك كل صف يكرّر تدبيرًا سابقًا (سقف كما يُطبَّق، أو السقف نفسه بوحدة أخرى، أو مهلة سبق تحديدها). ويبدأ كل مسار بأول إجراء معروض من نوعه.
question-votes-council = كيف صوّت مجلس الأمن، وما الذي أضافه كل قرار؟
sanctions-council-rule = ما يُعدّ: القرارات ومشاريع القرارات المنقوضة المعروضة من السجل المرجعي. وعدد أعضاء المجلس 15 عضوًا؛ ويحتاج القرار إلى تسعة أصوات وألّا يصوّت ضده عضو دائم.
question-votes-assembly = من صوّت ضدًّا في الجمعية العامة؟
sanctions-assembly-rule = قرارات الجمعية العامة توصيات، وهذه التصويتات لا تفرض عقوبات. ولا يُرسم من لم يصوّت من الأعضاء.
question-covered = ماذا يُقال في السلع التي يشملها تدبير؟
question-covered-text = الزعم ليس حكمًا. فالعلامة تعني أن ادعاءات تتحدث عن سلع يشملها تدبير، ولا تعني أن مخالفة قد وقعت.
sanctions-covered-rule = ما يُعدّ: الادعاءات المعروضة، كلٌّ منها مرة واحدة في الخانة. ويقع الادعاء في كل صف يشمل نوعُ تدبيره سلعًا يتحدث عنها، واردةً إلى { -target } أو صادرةً منها، وفي كل عمود يتحدث عنه، فلا تُجمع الصفوف. والنفط غير المحدد النوع يقع تحت السقفين معًا. وفي العمود الأخير ادعاءات تتحدث عن التدبير نفسه. والخانة الفارغة تعني أن لا ادعاء معروضًا.
sanctions-covered-rest = ما لا يقع تحت أي نوع ({ $layer }): { $goods }.
question-oil = كم من المنتجات النفطية المكررة، وإزاء أي سقف؟
sanctions-oil-rule = ما يُعرض: كل رقم بالبراميل يورده ادعاء معروض، إلى جانب السقوف. والسقف سنوي ولجميع المورّدين معًا؛ أما الرقم الخاص بشهر أو ببضعة أشهر فيُرسم على مدته، ولا يُجمع ليُقابل بسقف سنوي. والمدد متداخلة والمقدِّرون مختلفون، فلا يُجمع رقمان منها. وتتوقف إخطارات { -partner } عند { $until }؛ وغياب الرقم بعد ذلك لا يعني صفرًا.
sanctions-crude = النفط الخام، { $date }: { $what }. ولا يورد أي ادعاء رقمًا للتوريدات يُقابَل به.
question-workers = كم عدد العمال، قبل المهلة وبعدها؟
sanctions-workers-rule = ما يُعرض: كل رقم للعمال أو لحالات الدخول يورده ادعاء معروض، مع من أورده وعن أي مدة. والعمال الموجودون والتصاريح والعقود وحالات الدخول أمور مختلفة؛ فحالة الدخول ليست عاملًا. ولا تُجمع هذه الأرقام ولا تُقرأ سلسلةً واحدة.
question-designations = من أدرج من في قوائمه، ومتى؟
sanctions-designations-rule = ما يُعدّ: قرارات الإدراج في السجل المرجعي. وتحت كل عدد مجموع الأسماء التي تقول تلك القرارات إنها تضمها، وقد يرد الاسم الواحد في أكثر من قرار. أما الحُزم التي لا تذكر كم من أسمائها يخص { -target } فتُعدّ قراراتٍ لا يُعرف عدد أسمائها. وللقرار المشترك بين جهتين صف خاص به.
question-monitoring = من يراقب التنفيذ؟
sanctions-monitoring-rule = ما يُعرض: الإجراءات المتعلقة بهيئات الرصد، وتقاريرها وسائر خطواتها، في السجل المرجعي. ولا يُرسم من تمديدات ولاية الفريق إلا ما يضمه السجل.
question-measures = ما التدابير، واحدًا واحدًا؟
question-measures-text = الطبقتان معًا، ومعهما الصفوف التي تكرّر غيرها، كما هي في السجل.
lane-council = مجلس الأمن: القرارات والمشاريع المنقوضة
lane-lists = أسماء أُضيفت إلى قائمة الأمم المتحدة
lane-national = قوائم الدول والاتحاد الأوروبي وضوابطها
mark-veto = نقض
key-adopted = قرار صدر
key-in-force = نافذ منذ أول إجراء، واسمه قبله
key-at-work = قائم بعمله
key-ceiling = سقف حدده مجلس الأمن
key-confirmed = أُخطر به أو تأكد رسميًا
key-alleged = مزعوم أو مقدَّر
key-planned = مخطط له أو متعاقد عليه
vote-label = {"\u200F"}{ $date }: { $decision }
vote-against = صوّت ضده: { $who }.
vote-veto = نقض: { $who }
vote-few = المعارضون: { $against }
vote-unknown = نتيجة التصويت ليست في السجل
vote-score = مؤيدون: { $for }، معارضون: { $against }، ممتنعون: { $abstain }
column-vote = التصويت
column-adds = ما يضيفه
column-figure = الرقم
column-acts = القرارات
column-designees = الأسماء
column-body = الهيئة
column-step = الخطوة
adds = {"\u200F"}{ $action }: { $kind }
hover-decision = {"\u200F"}{ $date }: { $decision }
hover-act = {"\u200F"}{ $date }، { $decision }. { $action }: { $what }
hover-covered = {"\u200F"}{ $kind }، { $layer }: { $degree }، { $claims }
hover-amount = {"\u200F"}{ $label }: { $amount }
hover-designations = { $who }، { $year }: { $acts ->
    [one] قرار واحد
    [two] قراران
    [few] { $acts } قرارات
    [many] { $acts } قرارًا
   *[other] { $acts } قرار
}؛ { $names }
hover-step = { $body }. { $step }
degree-ahead = مطلوب أو محتمل
degree-about = عن التدبير نفسه
# A sentence of nothing but blanks has no letter of its own to tell its direction when it stands in another: the mark does.
amount-label = {"\u200F"}{ $period }: { $item }
amount-article = مقالة «{ $title }»
amount-by = {"\u200F"}{ $item } – { $who }
amount-part = { $label } (ليست سنة تقويمية)
amount-said = قيل في { $date }
ceiling-label = {"\u200F"}{ $instrument }: { $what }
ceiling-replaced = {"\u200F"}{ $label }. { $why }
ceiling-yearly = { $amount } سنويًا
deadline = المهلة { $date }
authority-jointly = { $who } معًا
designees = { $n ->
    [zero] لا أسماء
    [one] اسم واحد
    [two] اسمان
    [few] { $n } أسماء
    [many] { $n } اسمًا
   *[other] { $n } اسم
}
designees-and-more = { $count }{"\u00A0+\u00A0"}؟
designees-unknown = العدد غير مذكور
designees-short = { $known ->
    [none] ؟
    [some] { $n }+
   *[all] { $n }
}
years-empty = لا قرارات
act-reports = تقارير وإخطارات
chart-regime-topic = عقوبات الأمم المتحدة على { -target }، نوعًا نوعًا
chart-regime-unit = الوحدة: تدابير السجل المرجعي، كلٌّ منها علامة في يوم صدوره
chart-regime-alt = عدد العلامات { $acts } في { $kinds } من المسارات على محور الزمن، وآخرها في { $last }. ولكل نوع من المحظورات مسار يبدأ بأول إجراء.
chart-votes-council-topic = تصويت مجلس الأمن بشأن { -target }
chart-votes-council-unit = الوحدة: أصوات الأعضاء الخمسة عشر؛ وبعد الشريط عدد التدابير في القرار
chart-votes-council-alt = عدد القرارات { $decisions } مع نتائج التصويت، ومنها { $vetoes } من المشاريع المنقوضة. وآخرها: { $last }.
chart-votes-assembly-topic = من صوّت ضد القرار في الجمعية العامة
chart-votes-assembly-unit = الوحدة: أصوات الدول الأعضاء
chart-votes-assembly-alt = عدد التصويتات في الجمعية العامة { $decisions }. وآخرها: { $last }
chart-covered-topic = ما تقوله الادعاءات عن سلع يشملها تدبير أممي
chart-covered-unit = الوحدة: الادعاءات، بحسب المرحلة التي يُقال إن الأمر بلغها. والزعم ليس حكمًا.
chart-covered-alt = عدد أنواع التدابير { $kinds }، مع ما تقوله الادعاءات عن السلع التي تشملها. وأكثرها ادعاءات: { $top }.
chart-oil-topic = المنتجات النفطية المكررة المسلَّمة إلى { -target }: سقوف وإخطارات وتقديرات
chart-oil-unit = الوحدة: البراميل، كل رقم عن المدة المرسومة إلى جانبه؛ ولا تُجمع
chart-oil-alt = عدد الأرقام { $figures } جنبًا إلى جنب، كلٌّ منها مع مدته. وأكبرها: { $top }.
chart-workers-topic = عمال { -target } في { -partner } كما أُحصوا في أوقات مختلفة
chart-workers-unit = الوحدة: العمال، أو حالات الدخول حيث يُذكر ذلك؛ ولا تُجمع
chart-workers-alt = عدد الأرقام { $figures } جنبًا إلى جنب، كلٌّ منها مع مدته، قبل المهلة وبعدها. وأكبرها: { $top }.
chart-designations-topic = قرارات الإدراج بحسب الجهة والسنة
chart-designations-unit = الوحدة: القرارات؛ والعدد تحت كل علامة عدد الأسماء فيها («+»: هذا العدد على الأقل؛ «؟»: غير مذكور)
chart-designations-alt = عدد القرارات { $acts } من { $authorities } من الجهات، بحسب السنة.
chart-monitoring-topic = من يراقب تنفيذ العقوبات
chart-monitoring-unit = الوحدة: الإجراءات والتقارير، كلٌّ منها في يومه؛ والشريط مدة عمل الهيئة
chart-monitoring-alt = عدد الخطوات { $steps } على محور الزمن، من { $first } إلى { $last }.
milestones-title = المحطات
question-events = ماذا وقع، وماذا كان متوقَّعًا فحسب؟
milestones-intro = ما وقع، وما كان متوقَّعًا أو مقرَّرًا فحسب. والتاريخ غير الدقيق يُرسم بكامل المدة التي يحتملها.

# المحطات
key-ahead = مقرَّر أو متوقَّع
key-span = تاريخ غير دقيق
key-outcome = ما آل إليه
key-same = الحدث نفسه في الطبقتين
events-of = { $layer }: { $n ->
    [one] حدث واحد
    [two] حدثان
    [few] { $n } أحداث
    [many] { $n } حدثًا
   *[other] { $n } حدث
}
hover-claims = { $claims ->
    [0] { $layer }، لا ادعاءات عنه في هذا العرض
    [one] { $layer }، ادعاء واحد عنه
    [two] { $layer }، ادعاءان عنه
    [few] { $layer }، { $claims } ادعاءات عنه
    [many] { $layer }، { $claims } ادعاءً عنه
   *[other] { $layer }، { $claims } ادعاء عنه
}
period-all = الكل
period-since = منذ { $year }
lanes-occurred = { $layer }: ما وقع
lanes-ahead = { $layer }: ما كان متوقَّعًا أو مقرَّرًا فحسب
chart-events-unit-even = الوحدة: الأحداث، كل حدث عند تاريخه
chart-firsts-topic = متى قيل الأمر أول مرة، ومن قاله
chart-firsts-unit = الوحدة: أقدم ادعاء في كل طبقة عن تدفّق ورد في ادعاءين أو أكثر؛ والشريط تاريخ غير دقيق؛ وإلى جانب العلامات صاحب القول الأول؛ ويتّسع المحور بعد الخط المزدوج
chart-firsts-alt = عدد التدفّقات { $flows }، مرتّبة بحسب يوم ذكرها أول مرة. وأقدمها: { $first }، { $date }.
question-firsts = من قال الأمر أولًا، ومتى؟
question-firsts-text = لكل تدفّق أقدم ادعاء في المقالات وأقدم ادعاء في السجل المرجعي. والسبق إلى القول لا يجعله صحيحًا، والنفي لا يُعدّ قولًا به. والأول هنا أول ما في هذا العرض، فإذا تغيّرت المرشّحات تغيّر.
firsts-said = { $speaker }، { $date }
firsts-when = أول ذكر
firsts-claim = ما قيل
question-promises = ماذا آل إليه ما وُعد به أو كان متوقَّعًا؟
question-promises-text = التعهدات والاحتمالات وما في السجل عنها بعد ذلك: الحدث الذي وقع، أو ادعاء لاحق متصل بها، أو ادعاءات لاحقة بأن التدفّق نفسه حصل. ومجيء أمر بعد وعد لا يعني أنه نتج عنه.
promises-count = { $layer }: { $all ->
    [0] لا تعهدات ولا احتمالات
    [one] تعهد أو احتمال واحد
    [two] تعهدان أو احتمالان
    [few] { $all } تعهدات واحتمالات
    [many] { $all } تعهدًا واحتمالًا
   *[other] { $all } تعهد واحتمال
}
promises-some = في هذا العرض؛ وما له منها تتمة لاحقة في السجل { $some }، وما لا شيء عنه { $rest }.
firsts-more = { $count ->
    [one] تدفّق آخر
    [two] تدفّقان آخران
    [few] { $count } تدفّقات أخرى
    [many] { $count } تدفّقًا آخر
   *[other] { $count } تدفّق آخر
}
promises-outcome-of = { $layer }: وقع الحدث الموعود ({ $count })
promises-answered-of = { $layer }: قيل فيه لاحقًا في ادعاء آخر ({ $count })
promises-flow-of = { $layer }: قيل في التدفّق نفسه لاحقًا ({ $count })
promises-nothing-of = { $layer }: لا شيء بعده ({ $count })
promises-outcome = وقع حدثه
promises-answered = ذُكر لاحقًا في ادعاء آخر
promises-flow = ذُكر التدفّق نفسه لاحقًا
promises-files = ملفات المجموعات كلها بحسب المرشّحات القائمة؛ ولا تضيّقها الكلمات المكتوبة في هذه القائمة.
promises-files-of = ملفات هذه المجموعة وحدها بحسب المرشّحات القائمة ({ $group })؛ ولا تضيّقها الكلمات المكتوبة في هذه القائمة.
outcomes-column-claim = الوعد أو الاحتمال
outcomes-column-group = الطبقة وما آل إليه
outcomes-column-way = كيف ذُكر لاحقًا
outcomes-column-other = الحدث أو الادعاء الذي آل إليه
outcomes-column-more = ادعاءات أخرى عن التدفّق نفسه
outcomes-column-edition = صاحب الصفوف
notes-group = { $what } { $group }
reading-column-claim = الادعاء
reading-column-read = ما قُرئ
reading-column-row = الادعاء نفسه أو التدفّق أو الادعاء في الطرف الآخر
reading-column-first = القراءة الأولى للعلاقة
reading-column-second = القراءة الثانية
reading-column-third = القراءة الثالثة حيث اختلفت الأوليان
reading-column-equal = اتفقت القراءتان
promises-promise = التعهد أو الاحتمال
promises-who = على ذمّة من، ومتى
promises-came = ما آل إليه، وعلى ذمّة من
promises-nothing = لا شيء في السجل
promises-more = { $count ->
    [one] وادعاء آخر عن التدفّق نفسه
    [two] وادعاءان آخران عن التدفّق نفسه
    [few] و{ $count } ادعاءات أخرى عن التدفّق نفسه
    [many] و{ $count } ادعاءً آخر عن التدفّق نفسه
   *[other] و{ $count } ادعاء آخر عن التدفّق نفسه
}
way-outcome = وقع:
way-flow = قيل لاحقًا عن التدفّق نفسه:
way-corroborates = قيل لاحقًا ما يعزّزه:
way-restates = أعيد قوله لاحقًا:
way-contradicts = قيل لاحقًا ما يعارضه:
way-qualifies = قيل لاحقًا ما يقيّده:
way-relates = قيل لاحقًا في المسألة نفسها:

claims-title = الادعاءات
claims-intro = كل صف ادعاء واحد بصياغتنا. افتح الصف لترى سلسلة إسناده وفقرته وما يعارضه.
sources-title = المصادر وأصولها
sources-intro = المقالات التي تلخّص صحيفة واحدة تستند إلى مصدر أصلي واحد. وهنا بيان عدد المصادر الأصلية خلف المقالات، وكيف طُبعت الأسماء.
question-ways = كيف تصل إلينا الادعاءات؟
question-origins = على قول مَن تستند؟
question-articles = ماذا يُعرف عن كل مقالة؟
question-flaws = ما الذي طُبع خطأً أو على وجه غريب؟
question-spellings = كيف رُسم كل اسم؟
question-documents = من أي وثائق يتألف السجل المرجعي؟

## المصادر: كيف تنتقل الادعاءات

sources-sentence = في { $sources }: { $claims }، تستند إلى { $origins }؛ منها { $named } سُمّي قائلها، و{ $collective } قائلها صوت جماعي، و{ $unnamed } لم يُسمّ قائلها، و{ $single } لا تستند إلا إلى مصدر أصلي واحد.
articles-known = { $all ->
    [one] مقالة واحدة
    [two] مقالتان
    [few] { $all } مقالات
    [many] { $all } مقالة
   *[other] { $all } مقالة
}: { $dated ->
    [zero] لا تاريخ مطبوع في أي منها
    [one] طُبع التاريخ في واحدة منها
    [two] طُبع التاريخ في اثنتين منها
   *[other] طُبع التاريخ في { $dated } منها
}، { $named ->
    [zero] ولا تسمّي أيٌّ منها الوسيلة التي نشرتها.
    [one] وتسمّي واحدة منها الوسيلة التي نشرتها.
    [two] وتسمّي اثنتان منها الوسيلة التي نشرتها.
   *[other] وتسمّي { $named } منها الوسيلة التي نشرتها.
}
flaws-counted = في فقرات طُبعت خطأً أو على وجه غريب: { $claims }؛ وكلٌّ منها محفوظ كما طُبع.
spellings-counted = عدد الأسماء { $names }، وعدد صور رسمها { $spellings }، { $misprints ->
    [zero] وليس منها خطأ مطبعي.
    [one] منها خطأ مطبعي واحد.
    [two] منها خطآن مطبعيان.
    [few] منها { $misprints } أخطاء مطبعية.
    [many] منها { $misprints } خطأً مطبعيًا.
   *[other] منها { $misprints } خطأ مطبعي.
}
spellings-caption = { $count ->
    [one] اسم واحد
    [two] اسمان
    [few] { $count } أسماء
    [many] { $count } اسمًا
   *[other] { $count } اسم
}
sources-reference-count = { $count ->
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $count } وثائق
    [many] { $count } وثيقة
   *[other] { $count } وثيقة
}
column-usual = ويُعثر عليه أيضًا برسم
chart-ways-article-topic = كيف تنتقل ادعاءات المقالات
chart-ways-reference-topic = كيف تنتقل ادعاءات السجل المرجعي
chart-ways-article-unit = الوحدة: الادعاءات؛ تحت كل مقالة الطرق إلى القائل وعمّن تُنقل؛ والرمادي من لم تُحدَّد هويته
chart-ways-reference-unit = الوحدة: الادعاءات؛ تحت كل ناشر الطرق إلى القائل وعمّن تُنقل؛ والرمادي من لم تُحدَّد هويته
finding-ways-article = من ادعاءات المقالات، وعددها { $claims }، { $named ->
    [0] لا ادعاء قائله محدَّد الهوية
   *[other] { $named } قائلها محدَّد الهوية
}، { $unnamed ->
    [0] ولا ادعاء قائله غير محدَّد الهوية
   *[other] و{ $unnamed } قائلها غير محدَّد الهوية
}، { $own ->
    [0] ولا ادعاء بلسان المقالة نفسها.
   *[other] و{ $own } بلسان المقالة نفسها.
}
finding-ways-reference = من ادعاءات السجل المرجعي، وعددها { $claims }، { $own ->
    [0] لا ادعاء بلسان الناشر نفسه
   *[other] { $own } بلسان الناشر نفسه
}، { $named ->
    [0] ولا ادعاء قائله محدَّد الهوية
   *[other] و{ $named } قائلها محدَّد الهوية
}، { $unnamed ->
    [0] ولا ادعاء قائله غير محدَّد الهوية.
   *[other] و{ $unnamed } قائلها غير محدَّد الهوية.
}
ways-alt-article = أعمدة تحت كل مقالة، لكل طريق من المقالة إلى القائل عمود، وعددها { $ways }.
ways-alt-reference = أعمدة تحت كل ناشر، لكل طريق من الناشر إلى القائل عمود، وعددها { $ways }.
ways-numbered = { $name } ({ $count })
ways-hover = { $carrier }
    { $way }
    { $count ->
        [zero] لا ادعاءات
        [one] ادعاء واحد
        [two] ادعاءان
        [few] { $count } ادعاءات
        [many] { $count } ادعاءً
       *[other] { $count } ادعاء
    }
ways-own-article = بلسان المقالة نفسها
ways-own-reference = بلسانه هو
ways-rest = طرق أخرى
ways-route = { $relay } ← { $speaker }
ways-way = عمّن وإلى من
ways-carrier-article = المقالة
ways-carrier-reference = الناشر
ways-carrier-rest = ناشرون آخرون
ways-carrier-unnamed = ناشر غير محدَّد الهوية
ways-relay-unnamed = وسائل إعلام غير محدَّدة
ways-speaker-unnamed = قائل غير محدَّد الهوية
codebook-title = دليل الترميز
codebook-intro = كل جدول وعمود ورمز وقاعدة؛ وهو النص نفسه الذي يعتمده التدقيق والواجهة والتصدير.
codebook-derivations = ما يُحسب بقاعدة
codebook-tables = الجداول
codebook-vocabularies = قوائم الرموز
vocabulary-goods_family = فصائل السلع
codebook-reading = للاستزادة: مجموعات بيانات عامة
codebook-readings = القراءات الثانية
codebook-readings-text = ما قيّده قارئ حكم فيه قارئ آخر من جديد والنص أمامه. وأزواج الادعاءات التي اختلف فيها الحكمان قُرئت مرة ثالثة واعتُمد حكمها؛ وما لم يقله تدفّق أو نص على وجهه صُحّح. والنسب مقرّبة إلى الأدنى.
readings-kind = المقروء
readings-layer = الطبقة
readings-read = قُرئ ثانية
readings-equal = اتفق الحكمان
readings-share = نسبة الاتفاق
readings-third = القراءة الثالثة: كالأولى · كالثانية · غيرهما
readings-relations = صلة ادعاء بآخر
readings-flows = التدفّقات
readings-statements = نصوص تغيّرت أو قُيّدت منذ 1.0.0
readings-between = ادعاء من كل طبقة
readings-files = كل قراءة من هذه القراءات في صف، للادعاءات التي أبقتها المرشّحات:
readings-none = لم يُقرأ شيء في هذا السجل قراءة ثانية.
readings-verdicts = { $first } · { $second } · { $neither }
codebook-table = الجدول
codebook-column = العمود
codebook-label = الاسم
codebook-note = مضمونه
codebook-code = الرمز
data-title = البيانات
data-intro = كل جداول هذا العرض بالمرشّحات المفعّلة. والرموز والأرقام والتواريخ بصيغة واحدة لكل اللغات.
data-rows = الصفوف
data-files = الملفات
data-program = عبر البرامج
data-program-what = تقبل المسارات معاملات الصفحة نفسها، فيقرأ البرنامج الصفوف التي تراها بعينها.
data-api-rules = الصفحات وحداثة الأجوبة والأخطاء والحدود
data-openapi = وصف المسارات للبرامج (OpenAPI 3.1)
data-feed = ما تغيّر، بصيغة Atom
data-api-paging = يقسّم limit وoffset الصفوف إلى صفحات، ويذكر count عددها كلها، وفي ترويسة Link عنوان الصفحة السابقة واللاحقة.
data-api-cache = لكل جواب ETag ويوم آخر تغيير؛ فإذا أعدتهما مع الطلب لم يُرسل الجواب مرة أخرى ما لم يتغير.
data-api-errors = الطلب الذي لا جواب له يُردّ عليه بوصف المشكلة (RFC 9457) بالعربية أو الإنجليزية، بحسب lang أو Accept-Language. ويُرفض كل معامل أو قيمة لا معنى لها، ويُسمّى مع بيان المقبول.
data-api-limits = تُقرأ الصفوف من أي موقع وكم مرة شئت؛ أما ما يُصنع عند الطلب، كالصور، فنحو مرتين في الثانية.
changes-caption = { $count ->
    [one] تصحيح واحد
    [two] تصحيحان
    [few] { $count } تصحيحات
    [many] { $count } تصحيحًا
   *[other] { $count } تصحيح
}
changes-since = منذ
changes-until = حتى
changes-none = لم يتغير شيء في هذه الأيام.
changes-unreleased = لم يصدر إصدار قبل هذه الأيام، فلا أرقام سابقة للمقارنة.
changes-unknown = أرشيف إصدار سابق غير سليم، فلا تُقارَن أرقامه.
data-changes = ما تغيّر في السجل
change-added = أُضيف القيد
change-removed = أُزيل القيد
value-true = نعم
value-false = لا
about-title = عن مرصد
about-what = ما هذا؟
about-what-text = سجل لمن قال ماذا عن { -relations }: تدفّقات السلاح والعقوبات والمحطات الدبلوماسية. ويحفظ لكل ادعاء سلسلة إسناده وموقفه وما يعارضه.
about-who = من يقف وراءه؟
about-who-text = مؤلّفوه الذين يسمّيهم الاستشهاد أدناه. وهو لا يتحدث باسم حكومة ولا باسم أي منبر ينقل عنه. والبرنامج والسجل مفتوحان: فكل صف يسمّي فقرته أو وثيقته، وكل تصويب يذكر يومه وسببه، فلا حاجة إلى تصديقنا فيما هنا.
about-not = وما الذي لا ينبغي أن يُفهم منه؟
about-not-text = ليس إحصاءً لما وقع. فالتوقّع ليس حدثًا، والسكوت ليس نفيًا، والمقالات التي تنقل عن صحيفة واحدة مصدر أصلي واحد. ولا تُجمع أرقام جهات مختلفة أبدًا.
about-articles = ما المقالات؟
about-articles-text = مقالات صحفية قُرئت كاملة؛ وما استُنتج وُسم بأنه مستنتَج. والنصوص ملك ناشريها وليست مضمّنة، ويكفي رقم الفقرة وكلماتها الأولى للاهتداء إلى الموضع.
about-reference = ما السجل المرجعي؟
about-reference-text = وقائع عامة مدقَّقة مع مراجعها، منفصلة عن ادعاءات المقالات ولا تُجمع معها. وكل صف يبيّن ما جرى التحقق منه وكيف؛ والتقديرات موسومة بأنها تقديرات.
about-reading = كيف جرت القراءة؟
about-reading-text = أُدخل كل صف من فقرته أو وثيقته. أما صلات الادعاءات بعضها ببعض، وكل تدفّق، وكل نص أُدخل أو تغيّر بعد الإصدار 1.0.0، فقُرئت قراءة ثانية؛ ويبيّن دليل الترميز كم مرة اتفقت القراءتان. والنصوص بصياغتنا في اللغتين. وتُحفظ التصويبات في سجل التغييرات.
about-limits = ما الذي يبيّنه وما الذي لا يبيّنه؟
about-limits-text = خمس مقالات عيّنة لم تُسحب عشوائيًا: تبيّن كيف تروي هذه الخمس القصة وعمّن تنقل، ولا تبيّن ما تقوله الصحافة العربية ولا كم مرة يُقال الشيء. والسجل المرجعي من اختيارنا من وثائق علنية وليس كاملًا. وكثرة المصادر الأصلية لا تجعل القول صحيحًا، ولا يجعله صحيحًا ألّا ينفيه أحد في السجل. ولا شيء فيه بعد تاريخ الإقفال.
about-errors = وأخطاء الطباعة؟
about-errors-text = تُدوَّن كما طُبعت وتُوسم: اسم محرّف، أو زعيم بدل آخر، أو الشمال بدل الجنوب. ولا تُنشئ شخصًا ثانيًا ولا واقعة كاذبة. وإن وجدت خطأ منّا فاذكر معرّف السجل.
about-licence = هل لي أن أستعمله؟
about-licence-text = السجل برخصة CC BY 4.0 والبرنامج برخصة MIT. اذكر الإصدار وتاريخ الإقفال عند الاقتباس.
about-accessibility = هل يستطيع الجميع قراءته؟
about-accessibility-text = لكل رسم وصف وجدول بالأرقام نفسها؛ والمرحلة والدرجة تُعرفان بالشكل والكلمة كما باللون؛ وكل شيء يعمل من لوحة المفاتيح، باللغتين، وعلى الهاتف.
about-cite = الاستشهاد بهذا الإصدار
citation = مرصد: سجل الادعاءات في { -relations } ({ $year }). الإصدار { $version }، تاريخ الإقفال { $cutoff }. برخصة CC BY 4.0.

## الملفات

notes-table = الجدول (الصفوف)
notes-filters = المرشّحات
notes-sources = المصادر
notes-licence = الرخصة
notes-licence-text = السجل برخصة CC BY 4.0. أما نصوص المقالات فملك ناشريها وليست مضمّنة.
notes-caution = تنبيه
notes-caution-text = كل صف قول قاله أحدهم، لا واقعة ثابتة. ولا يجوز جمع أرقام جهات مختلفة، ولا جمع الطبقتين.
notes-address = العنوان
notes-citation = للاستشهاد به
download-csv = CSV
download-json = JSON
download-xlsx = إكسل
download-parquet = باركيه
download-zip = كل ما في هذا العرض في ملف مضغوط

## الإصدارات

version-pinned = يعرض هذا الرابط الإصدار { $version } من السجل (تاريخ الإقفال { $cutoff }). والإصدار { $latest } أحدث منه.
version-latest = اعرض هذه الصفحة في أحدث إصدار
versions-title = الإصدارات
versions-intro = لا يتغيّر إصدار بعد نشره. والرابط الذي يحمل رقمه يعرض الصفوف نفسها على الدوام؛ ولأرشيف كل إصدار بصمة يُعرف بها.
versions-version = الإصدار
versions-date = تاريخ النشر
versions-cutoff = تاريخ الإقفال
versions-rows = الصفوف
versions-archive = الأرشيف
versions-zip = ملف ZIP
versions-croissant = Croissant
versions-since = ما تغيّر بعد { $version }
versions-nothing = لم يتغيّر شيء بعده.
versions-numbers = الأرقام الرئيسية التي تغيّرت من { $before } إلى { $after }
versions-number = { $layer }، { $number }: { $before } قبلُ و{ $after } بعدُ
versions-same-numbers = لم يتغيّر أي من الأرقام الرئيسية.
versions-changed-since = { $count ->
    [one] تغيّر بعده صف واحد
    [two] تغيّر بعده صفّان
    [few] تغيّرت بعده { $count } صفوف
    [many] تغيّر بعده { $count } صفًّا
   *[other] تغيّر بعده { $count } صف
}
versions-added = أُضيف
versions-changed = تغيّر
versions-withdrawn = سُحب
versions-more = { $count ->
    [one] وصف آخر
    [two] وصفّان آخران
    [few] و{ $count } صفوف أخرى
    [many] و{ $count } صفًّا آخر
   *[other] و{ $count } صف آخر
}

## الصور والاستشهاد

picture-png = صورة PNG عريضة
picture-slides = شرائح PNG عريضة
picture-square = صورة PNG مربعة
picture-print = صورة PNG للطباعة
picture-svg = رسم SVG
picture-plain = رسم SVG بلا إطار ولا خلفية
picture-own = بمقاس تختاره
picture-width = العرض بالبكسل
picture-height = الارتفاع بالبكسل
picture-own-get = PNG بهذا المقاس
picture-pdf = ملف PDF
picture-data = البيانات (CSV)
slide-part = { $title } ({ $part } من { $of })
picture-links = تنزيل هذا الرسم:
picture-sorry = تعذّر إعداد هذا الملف الآن. أما PNG وSVG فيمكن أن يُعدّهما متصفحك نفسه.
card-layer = { $layer }: { $sizes }
cite-author = مؤسسو مرصد
cite-this = الاستشهاد بهذه الصفحة
cite-link = انسخ الرابط مع العنوان
cite-copy = انسخ
cite-copied = نُسخ
cite-apa = أسلوب APA
cite-chicago = أسلوب شيكاغو
cite-bibtex = BibTeX
cite-view = { $page } ({ $filters })
cite-apa-view = { $author }. ({ $year }). { $title } (الإصدار { $version }؛ تاريخ الإقفال { $cutoff }) [مجموعة بيانات]. { $view }. استُرجع في { $accessed } من { $address }
cite-apa-record = { $author }. ({ $year }). { $words } [{ $kind } { $id }]. في { $title } (الإصدار { $version }؛ تاريخ الإقفال { $cutoff }) [مجموعة بيانات]. استُرجع في { $accessed } من { $address }
cite-chicago-view = { $author }. «{ $view }». { $title }. الإصدار { $version }، تاريخ الإقفال { $cutoff }. مجموعة بيانات، { $year }. اطُّلع عليه في { $accessed }. { $address }
cite-chicago-record = { $author }. «{ $words }». { $kind } { $id }. في { $title }. الإصدار { $version }، تاريخ الإقفال { $cutoff }. مجموعة بيانات، { $year }. اطُّلع عليه في { $accessed }. { $address }
cite-title = مرصد: سجل الادعاءات في { -relations }
cite-note = تاريخ الإقفال { $cutoff }. كل صف قول قاله أحدهم، لا واقعة ثابتة
cite-kind-claims = ادعاء
cite-kind-events = حدث

## المصادر: التغطية شهرًا شهرًا

question-coverage = أي الشهور يتناولها كل مصدر؟
question-coverage-text = تمثل الخلية شهرًا تتناوله ادعاءات المصدر، ويمثل المعيّن شهرًا صدر فيه. أما الفراغ فيعني أن أي ادعاء عن تلك المدة لم يُقيَّد، ولا يعني أن شيئًا لم يقع.
chart-coverage-article-topic = ما تتناوله كل مقالة ومتى صدرت
chart-coverage-article-unit = ادعاءات المقالات بحسب الشهر المؤرخة به
chart-coverage-reference-topic = ما تتناوله كل جهة نشر في السجل المرجعي ومتى نشرت
chart-coverage-reference-unit = ادعاءات السجل المرجعي بحسب الشهر المؤرخة به
chart-coverage-alt = { $sources ->
    [one] مصدر واحد شهرًا شهرًا.
    [two] مصدران شهرًا شهرًا.
    [few] { $sources } مصادر شهرًا شهرًا.
    [many] { $sources } مصدرًا شهرًا شهرًا.
   *[other] { $sources } مصدر شهرًا شهرًا.
} وأكثر الادعاءات المؤرخة بشهر واحد: { $who }، { $month }، وعددها { $claims }.
coverage-many = 16 ادعاءً فأكثر
coverage-some = من 4 إلى 15
coverage-few = من 1 إلى 3
coverage-loose = ادعاءات عن مدة أطول لا غير
coverage-published = صدر في هذا الشهر
coverage-earlier = قبل { $year }
coverage-rest = { $count ->
    [one] جهة نشر أخرى
    [two] جهتا نشر أخريان
    [few] { $count } جهات نشر أخرى
    [many] { $count } جهة نشر أخرى
   *[other] { $count } جهة نشر أخرى
}
coverage-about = { $source } — { $when }: { $within ->
    [0] لا ادعاء مؤرخًا بها
    [one] ادعاء واحد مؤرخ بها
    [two] ادعاءان مؤرخان بها
    [few] { $within } ادعاءات مؤرخة بها
    [many] { $within } ادعاءً مؤرخًا بها
   *[other] { $within } ادعاء مؤرخ بها
}{ $loose ->
    [0] { "" }
   *[other] ، وغيرها عن مدة أطول تشملها
}.
coverage-appeared = { $source } — صدر { $when }: { $published ->
    [one] ادعاء واحد
    [two] ادعاءان
    [few] { $published } ادعاءات
    [many] { $published } ادعاءً
   *[other] { $published } ادعاء
}.
coverage-source-article = المقالة
coverage-source-reference = جهة النشر
coverage-column-published = ادعاءات صدرت فيه
coverage-column-within = ادعاءات مؤرخة به

## الموجز

brief-title = { $page }: موجز
brief-cutoff = تاريخ الإقفال { $cutoff }، إصدار السجل { $version }.
brief-line = تاريخ الإقفال { $cutoff }، إصدار السجل { $version }؛ أُعدّ في { $day }.
brief-numbers-title = بالأرقام
brief-numbers = { $claims }، مصدرها { $sources }، ومدارها { $events }، وقوامها { $origins }؛ { $disputed }، و{ $single }.
brief-empty = لا تُبقي المرشّحات أي ادعاء.
brief-disputed = موضع الخلاف
brief-undisputed = ليس في هذا العرض ما يعارضه ادعاء آخر في السجل. ولا يعني ذلك الاتفاق عليه.
brief-against = في مقابله:
brief-more-sources = { $count ->
    [one] ووثيقة أخرى
    [two] ووثيقتان أخريان
    [few] و{ $count } وثائق أخرى
    [many] و{ $count } وثيقة أخرى
   *[other] و{ $count } وثيقة أخرى
}
brief-caveat-said = كل صف قول قاله أحدهم، لا واقعة ثابتة. والسكوت ليس نفيًا.
brief-caveat-layers = المقالات والسجل المرجعي طبقتان لا تُجمعان، وكذلك أرقام الجهات المختلفة.
brief-caveat-dates = يُحتسب التاريخ غير الدقيق إذا وقع في المدة المختارة أي يوم من أيامه المحتملة.
brief-caveat-origin = الوثائق التي تنقل عن صوت واحد قوامها مصدر أصلي واحد؛ ومتعدد المصادر ما قال به مصدران أصليان مستقلان على الأقل.

## العرض التقديمي

deck-findings = الخلاصات
deck-method = المصادر والمنهج
take-title = خذ هذا معك
take-figures = الرسوم على الشرائح، بترتيب اختيارها
take-page = الخلاصات ونحو اثنتي عشرة شريحة من هذه الصفحة
take-deck = شرائح (PowerPoint)
take-brief = موجز في صفحتين (PDF)
take-zip = كل الصفوف (ZIP)
take-what = في الشرائح والموجز هذا العرض نفسه، بهذه اللغة، مع مصادره. وتُعدّ الشرائح واحدة واحدة، ويمكن إيقاف الإعداد.
take-close = أغلق
take-working = قيد الإعداد:
take-cancel = أوقف
take-done = جاهز، وتجده بين ملفاتك المنزَّلة.
take-stopped = توقّف الإعداد. لم يضع شيء؛ ابدأ من جديد متى شئت.
take-failed = تعذّر الإعداد. اختيارك باقٍ: أعد المحاولة أو اختر رسومًا أقل؛ ويمكن تنزيل كل صورة من تحت رسمها.

## المقارنة

question-compare = فيمَ يتفق جانبان، وفيمَ يفترقان؟
compare-what = مقالتان أو طرفان أو مدتان، ادعاءً بجانب ادعاء.
compare-kind = المقارنة بين
compare-source = مقالتين
compare-party = طرفين
compare-year = مدتين
compare-left = الجانب الأول
compare-right = الجانب الثاني
compare-agree = ما يقوله الجانبان ({ $count })
compare-apart = ما يفترقان فيه ({ $count })
compare-only = في هذا الجانب وحده: { $side }
compare-pairs-more = { $count ->
    [one] وزوج آخر من الادعاءات
    [two] وزوجان آخران من الادعاءات
    [few] و{ $count } أزواج أخرى من الادعاءات
    [many] و{ $count } زوجًا آخر من الادعاءات
   *[other] و{ $count } زوج آخر من الادعاءات
}
compare-more = { $count ->
    [one] وادعاء آخر
    [two] وادعاءان آخران
    [few] و{ $count } ادعاءات أخرى
    [many] و{ $count } ادعاءً آخر
   *[other] و{ $count } ادعاء آخر
}

## Computed columns

derived-origin = المصدر الأصلي
derived-depth = طول السلسلة
derived-named = تسمية القائل
derived-support = التأييد
derived-contest = الاعتراض
derived-standing = درجة الثبوت
derived-layer = الطبقة
derived-lane = المسار الزمني
derived-dates = حدود التواريخ

## العرض على الشاشة

present-title = عرض على الشاشة
present-nothing = لا شيء يُعرض: المرشّحات لا تُبقي من هذه الرسوم شيئًا.
present-back = السابق
present-on = التالي
present-where = الرسم { $figure } من { $figures }{ $parts ->
    [one] {""}
   *[other] ، الجزء { $part } من { $parts }
}
present-picture = هذه الشريحة صورةً
present-leave = إنهاء العرض
present-choose = الرسوم
present-figures = الرسوم المعروضة بترتيب اختيارها
present-page = كل رسوم هذه الصفحة
present-share = عنوان المتصفح يحفظ هذا العرض: أرسله كما هو. وتنقلك مفاتيح الأسهم بين الشرائح.
present-link = اعرضه على الشاشة

# صفحة القيّمين، ولا وجود لها على خادم عام

curate-title = تقييد مقالة
curate-public = تكتب هذه الصفحة في ملفات السجل، فلا تُفتح إلا على هذا الجهاز. ولا تعمل على عنوان يبلغه غير صاحبه، ولا حيث ضُبط MARSAD_HOSTS أو MARSAD_METRICS.
curate-none = لا مقالة بعد. يبدأها الأمر «python -m data.curate add ARTICLE.txt».
curate-progress = تمّ من الفقرات { $done } من أصل { $all }
curate-state-open = لم تُقيَّد
curate-state-draft = مسودة
curate-state-entered = مقيَّدة
curate-state-nothing = لا تقرير فيها
curate-state-repeat = مكررة
curate-paragraph = الفقرة { $number }
curate-no-text = النص غير متاح. يسمّي MARSAD_ARTICLES المجلد الذي فيه نصوص المقالات.
curate-named = المذكورون فيها
curate-party = { $name }، { $id }: { $spellings }
curate-dates = التواريخ
curate-quantities = الكميات
curate-stances = المواقف التي توحي بها الأفعال
curate-spelling = البحث عن رسم اسم
curate-unknown = لا طرف معروفًا بهذا الرسم.
curate-nothing = ليس فيها ما يُقرَّر
curate-nothing-undo = بل فيها ما يُقرَّر
curate-new = { $id } · ادعاء جديد
curate-near = في السجل ادعاءات شديدة الشبه به:
curate-chain = سلسلة الإسناد من المنبر إلى القائل: صف لكل حلقة
curate-keep = إضافته إلى التغيير
curate-drop = حذف هذه المسودة: لا ادعاء فيها
curate-change = التغيير حتى الآن
curate-unchanged = لم يتغيّر شيء.
curate-against = { $problems ->
    [one] يحول دونه أمر واحد:
    [two] يحول دونه أمران:
    [few] يحول دونه { $problems } أمور:
    [many] يحول دونه { $problems } أمرًا:
   *[other] يحول دونه { $problems } أمر:
}
curate-clean = ليس للفحص ما يعترض به عليه.
curate-reason-en = السبب بالإنجليزية
curate-reason-ar = السبب بالعربية
curate-write = كتابة التغيير مع سببه
curate-forget = التراجع عنه كله
curate-written = كُتب، وسببه في changes.csv.
