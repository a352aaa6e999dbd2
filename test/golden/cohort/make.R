# Means of pupils in classes with design-based standard errors, by R's survey package.
# Rscript make.R writes pupils.csv and means.csv beside itself.
library(survey)
set.seed(20261123)
rows <- do.call(rbind, lapply(1:14, function(class) {
  n <- sample(c(1, 7, 18, 25, 33, 41), 1)
  data.frame(class = sprintf("c%02d", class), school = if (class <= 6) "A" else "B",
             sex = sample(c("F", "M"), n, TRUE), score = pmax(0, round(rnorm(n, 8 + rnorm(1, 0, 2), 4))))
}))
one <- function(name, part) {
  design <- svydesign(ids = ~class, weights = ~1, data = part)
  mean <- svymean(~score, design)
  ci <- confint(mean, df = degf(design))
  data.frame(group = name, n = nrow(part), clusters = length(unique(part$class)), mean = as.numeric(coef(mean)),
             se = as.numeric(SE(mean)), lower = ci[1], upper = ci[2], deff = as.numeric(SE(mean))^2 / (var(part$score) / nrow(part)))
}
out <- rbind(one("all", rows), one("A", rows[rows$school == "A", ]), one("B", rows[rows$school == "B", ]),
             one("F", rows[rows$sex == "F", ]), one("B-M", rows[rows$school == "B" & rows$sex == "M", ]))
write.csv(rows, "pupils.csv", row.names = FALSE, quote = FALSE)
options(digits = 17)
write.csv(format(out, digits = 17, trim = TRUE), "means.csv", row.names = FALSE, quote = FALSE)
t <- data.frame(df = c(1:10, 29, 30, 99, 500, 2999)); t$t <- qt(0.975, t$df)
write.csv(format(t, digits = 17, trim = TRUE), "t.csv", row.names = FALSE, quote = FALSE)
