/** Words before a number that names a part or a thing. */
export const namingWords =
  "article,articles,art.,section,sec.,chapter,clause,paragraph,para.,item,annex,appendix,table,figure,fig.,page,p.,pp.," +
  "no.,nos.,number,phase,stage,part,version,line,room,tel,tel.,tel:,telephone,phone,fax,fax:,电话,电话:,传真,传真:,邮编,邮编:," +
  "issue,vol.,volume,window,level,grade,class,tier,step,round,document,order,decree,gb,gb/t,iso,iec,第";
