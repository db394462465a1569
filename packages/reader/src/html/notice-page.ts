/** A page in the manner of a government notice. The place, the notice and its amounts are invented. */
export const noticePage = `<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8">
<title>关于支持示例园区设备更新的通知_示例市人民政府</title>
<style>.nav { color: red }</style><script>var visits = 1;</script></head>
<body>
<div class="header"><div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/open">政务公开</a></li>
<li><a href="/service">办事服务</a></li></ul></div></div>
<div hidden>隐藏的提示</div>
<div class="content">
<h1>关于支持示例园区设备更新的通知</h1>
<div class="article" id="zoom">
<p>各有关单位：</p>
<p>\u3000\u3000为支持示例园区的企业更新设备，经研究，决定设立专项资金，首期安排三亿元，由市财政承担，
分两年拨付，按项目进度兑现。</p>
<p>\u3000\u3000一、支持对象为园区内的制造业企业，包括集成电路、生物制造、智能装备等领域，优先支持中小企业。</p>
<p style="display:none">不应读到的文字</p><span aria-hidden="true">★</span>
<ol><li>贴息比例不超过百分之二；</li><li>单个项目补助不超过五百万元。</li></ol>
<table><tr><th>年度</th><th>金额</th></tr><tr><td>2031</td><td>1亿元</td></tr><tr><td>2032</td><td>2亿元</td></tr></table>
<p>示例市财政局<br>2031年3月5日</p>
</div></div>
<div class="footer"><p><a href="/about">网站地图</a> <a href="/contact">联系我们</a></p><p>主办单位：示例市人民政府</p></div>
</body></html>
`;
