/** The initiative and the means by which it acts. */
export const en = {
  nqpf: {
    name: "New quality productive forces",
    means:
      "The initiative’s name, first used in September 2023. Also rendered as new productive forces.",
  },
  "strategic-emerging": {
    name: "Strategic emerging industries",
    means: "Industries on the lists that the State Council and the statistics bureau keep.",
  },
  "future-industries": {
    name: "Future industries",
    means: "Fields before their markets. The list of January 2024 names them.",
  },
  "structural-tool": {
    name: "Structural monetary policy tool",
    means:
      "A tool of the central bank for one kind of lending. Most of them are relending facilities.",
  },
  "relending-facility": {
    name: "Relending",
    means:
      "The central bank lends to banks against loans that they have made. Its quota is a ceiling: neither a subsidy nor money of the budget.",
  },
  "refinance-ratio": {
    name: "Refinance ratio",
    means:
      "The share of a loan’s principal that the central bank refinances, for instance 60 percent.",
  },
  "relending-rate": {
    name: "Relending rate",
    means: "What a bank pays the central bank. Often mistaken for what the firm pays.",
  },
  "borrower-rate": {
    name: "Borrower rate",
    means: "What the firm pays the bank. Of most facilities nobody states it.",
  },
  "pass-through": {
    name: "Pass-through",
    means:
      "The share of its own gain that a bank passes on to its borrowers. Banks set it, so any share from none to all is possible.",
  },
  lpr: {
    name: "Loan prime rate (LPR)",
    means:
      "The reference rate of bank lending, for one year and for five years and more, published on the 20th of each month. Banks quote it close to the policy rate.",
  },
  mlf: {
    name: "Medium-term lending facility (MLF)",
    means:
      "One-year money that banks borrow from the central bank. Since March 2025 it has several prices at once.",
  },
  "reverse-repo": {
    name: "Seven-day reverse repurchase rate",
    means: "The policy rate of the central bank, for money of seven days.",
  },
  "subsidised-interest": {
    name: "Interest subsidy",
    means: "A public body pays part of a borrower’s interest, in points or as a share.",
  },
  "risk-compensation": {
    name: "Risk compensation",
    means: "A public body bears part of the losses that banks make on a class of loans.",
  },
  "special-bonds": {
    name: "Ultra-long special treasury bonds (ULSTB)",
    means:
      "Central bonds of twenty years and more, outside the ordinary deficit, whose money goes to named programmes. Each year’s quota is a flow of its own.",
  },
  "guidance-fund": {
    name: "Government guidance fund",
    means:
      "A fund in which public money is meant to draw in other money. Its target size is not money raised.",
  },
  "registered-capital": {
    name: "Registered capital",
    means: "What a company’s owners have undertaken to pay in. Not all of it need be paid.",
  },
  "super-deduction": {
    name: "Super deduction",
    means: "More than the cost of research may be deducted from taxable profit.",
  },
  "first-set-insurance": {
    name: "First-set insurance",
    means:
      "A subsidised insurance for whoever buys the first sets of a new machine or the first batch of a new material.",
  },
  "little-giants": {
    name: "Specialised and innovative firms (“little giants”)",
    means:
      "Small and medium-sized firms on an official list that many measures name as recipients.",
  },
  "technical-renewal": {
    name: "Technological transformation",
    means: "Renewal of a firm’s plant and processes, often paired with equipment renewal.",
  },
  "pilot-place": {
    name: "Pilot zone",
    means: "A place where a rule is tried before it is general.",
  },
  "policy-banks": { name: "Policy bank", means: "A state bank with a development mandate." },
  "document-number": {
    name: "Document number",
    means: "The number that an issuing body gives a document: the surest way to cite it.",
  },
} as const;
