# Scores of psych::scoreItems for 80 made-up CES-D forms, some answers left out: totals and means, blanks filled with the
# sample's medians (psych's default), and totals of the answers alone (missing = FALSE would drop the form).
# Run: Rscript make.R   (in this folder; R 4.x, package psych)
suppressMessages(library(psych))
set.seed(20261123)
n <- 80
answers <- as.data.frame(matrix(sample(0:3, n * 20, replace = TRUE, prob = c(.45, .3, .15, .1)), n, 20))
names(answers) <- paste0("cesd_", 1:20)
for (i in seq_len(n)) {
  k <- sample(c(0, 0, 1, 2, 4, 6), 1)
  if (k > 0) answers[i, sample(20, k)] <- NA
}
answers <- cbind(id = sprintf("m%02d", seq_len(n)), answers)
keys <- list(total = c(paste0("cesd_", c(1:3, 5:7, 9:11, 13:15, 17:20)), paste0("-cesd_", c(4, 8, 12, 16))))
items <- answers[, -1]
score <- function(...) as.vector(scoreItems(keys, items, min = 0, max = 3, ...)$scores)
out <- data.frame(
  id = answers$id,
  total_median = score(totals = TRUE, impute = "median"),
  mean_median = score(totals = FALSE, impute = "median"),
  total_none = score(totals = TRUE, impute = "none")
)
write.csv(answers, "answers.csv", row.names = FALSE, quote = FALSE, na = "")
write.csv(format(out, digits = 17, trim = TRUE), "scores.csv", row.names = FALSE, quote = FALSE)
cat(R.version.string, "psych", as.character(packageVersion("psych")), "\n")
