/** Chinese measure words and units of measure that a number may count. */
export const chineseCounters =
  "家,个,部门,项,批次,批,名,人次,人,台套,台(套),台,套,座,条,架次,架,颗,枚,艘,辆,平方公里,平方米,立方米,公里,千米,米,公顷,亩,千瓦时,千瓦,兆瓦时,兆瓦,吉瓦,千克,公斤,克,吨,升,度,页,部,种,类,门,所,期,次,件,支,只,股,户,场,处,片,级,层,天,年,个月,周,小时,分钟,秒,岁,倍,位,例,款,组,轮,本,幅,篇,章,届,间,栋,幢,列,节,站,对,把,张,项目,标准箱,工作日,个工作日,日,标准,兆赫,数量级,成员";

/** Units of measure in Latin letters that may stand right behind digits. */
export const latinUnits =
  "km,km2,km²,m2,m²,m3,m³,cm,mm,nm,kg,t,mt,kt,kw,mw,gw,tw,kwh,mwh,gwh,twh,eflops,pflops,p,tops,tb,gb,pb,mhz,ghz,hz,mu,ha,h,hr,hrs,years,year,yr,yrs,days,months,mpa,kv,db,wh/kg,teu,dwt,mtpa,tce";

/** English words that end a noun phrase: a counted noun stands before them. */
export const phraseEnds =
  "a,an,the,of,in,on,at,to,for,from,by,with,that,which,who,whose,is,are,was,were,be,been,will,would,shall,should,can,could,may,might,must,has,have,had,do,does,did,under,over,into,as,than,but,while,where,when,if,per,each,this,these,those,its,their,his,her,it,they,he,she,we,not,no,more,less,or,so,about,after,before,between,during,since,until,through,across,within,without,via,against,among,around,up,down,out,off,due,worth,left,further,above,below";

/** Units of measure whose price a text gives: money per one of them is a price and no sum. */
export const pricedUnits =
  "kilogram,kilograms,kg,kilo,gram,gramme,tonne,ton,metric ton,kwh,kilowatt-hour,kilowatt hour,kilowatt,kw,mwh,megawatt-hour,megawatt,mw,litre,liter,kilometre,kilometer,km,square metre,square meter,cubic metre,cubic meter,mu,hour,千瓦时,千瓦,度,度电,公斤,千克,克,吨,升,公里,平方米,立方米,立方,方,小时,瓦,瓦时,标方,亩,kwh";

/** English plurals without s, and measures that have none. */
export const otherPlurals =
  "people,staff,personnel,men,women,children,aircraft,mu,teu,spacecraft,criteria,data,talent,faculty";
