/** Words after which the name of an issuer begins, and none of which stands in one. */
export const beforeIssuer =
  "依,照,凭,查,循,用,因,含,等,另,又,再,还,仅,就,同,跟,往,转,请,里,中,根据,依据,按照,依照,遵照,参照,对照,见,详见,参见,按,据,的,了,和,与,及,或,以,由,在,为,从,自,将,把,对,给,向,是,即,称,经,被,于,到,至,并,其,该,此,因,但,而,也,已,曾,有,属,系,出台,印发,下发,颁布,发布,公布,签发,制发,联合,制定,转发,执行,落实,贯彻,遵守,违反,适用,引用,废止,修订,修改,替代,代替,取代,参考,查阅,收到,学习,传达,批准,证,编号,文号,文件,公文,来文,附件,通知,如,例如,包括,同时,此前,现行,原,号,件,份,日,年,月,之前";

/** The last characters of names of bodies. */
export const bodyEnds = "部委局署院会厅府办行室席所团处";

/** Kinds of documents that are counted by themselves: 国务院令第752号, 商务部公告2024年第46号. */
export const countedKinds = ["令", "公告", "通告"] as const;

/** Characters behind 号 with which it numbers a thing: 3号楼, 5号线. */
export const numberedThings =
  "楼栋院线院门机船井店厂库馆房台站口床桌窗道坝洞车座屏柜地坑桥码仓泊垄";

/** How short names begin that no place stands before: those of bodies of the centre alone. */
export const centralSigns =
  /^(?:国|中|银|证|汇|税总|工信部|工信厅|人社部|人社厅|法|高检|厅字|海关|署|财税|财政|上证|深证)/;

/** How short names of governments and committees begin, before which a place stands: 榆政发, 赣市府发. */
export const localSigns = /^(?:政|府|委|党)/;
