# Reliable change, clinically significant change and change by phases by base R, independent of psyscore.
# Usage: Rscript make.R golden <folder>              writes pairs.csv and phases.csv of made-up scores
#        Rscript make.R sai <sai.csv> <pairs.csv>    writes one row a pair of neighbouring occasions of a person
args <- commandArgs(trailingOnly = TRUE)
text <- function(x) formatC(x, digits = 15, format = "g", width = 1)

# Jacobson & Truax 1991; more is worse. Ties: a change of exactly 1.96 errors is reliable; a score on the cut is on the clinical side.
change <- function(before, after, sd, r, clinical, functional, z = 1.96) {
  sem <- sd * sqrt(1 - r)
  se <- sqrt(2 * sem^2)
  rci <- (after - before) / se
  cuts <- c(
    a = clinical[1] - 2 * clinical[2],
    b = functional[1] + 2 * functional[2],
    c = (functional[2] * clinical[1] + clinical[2] * functional[1]) / (functional[2] + clinical[2])
  )
  out <- data.frame(before, after, rci)
  reliable <- abs(after - before) >= z * se - 1e-9
  for (cut in names(cuts)) {
    class <- rep("unchanged", length(before))
    class[reliable & after > before] <- "deteriorated"
    better <- reliable & after < before
    class[better] <- "improved"
    class[better & before >= cuts[cut] & after < cuts[cut]] <- "recovered"
    out[[cut]] <- class
  }
  out
}

if (args[1] == "golden") {
  set.seed(1991)
  before <- sample(20:80, 120, replace = TRUE)
  after <- pmin(80, pmax(20, before + round(rnorm(120, -4, 11))))
  out <- change(before, after, 10.6, 0.86, c(53, 9.5), c(36, 8.25))
  out$rci <- text(out$rci)
  write.csv(out, file.path(args[2], "pairs.csv"), row.names = FALSE, quote = FALSE)
  # phases: m scores before, n after; SEM * sqrt(1/m + 1/n); selection by Spearman-Brown
  rows <- lapply(1:20, function(i) {
    m <- sample(1:4, 1); n <- sample(1:4, 1)
    x <- sample(40:75, m, replace = TRUE); y <- sample(25:65, n, replace = TRUE)
    se <- 10.6 * sqrt(1 - 0.86) * sqrt(1 / m + 1 / n)
    rm <- m * 0.86 / (1 + (m - 1) * 0.86)
    data.frame(
      before = paste(x, collapse = ";"), after = paste(y, collapse = ";"),
      change = text(mean(y) - mean(x)), error = text(se), index = text((mean(y) - mean(x)) / se),
      expected = text((1 - rm) * (38 - mean(x)))
    )
  })
  write.csv(do.call(rbind, rows), file.path(args[2], "phases.csv"), row.names = FALSE, quote = FALSE)
} else {
  data <- read.csv(args[2])
  reverse <- c("calm", "secure", "at.ease", "rested", "comfortable", "confident", "relaxed", "content", "joyful", "pleasant")
  items <- names(data)[-(1:3)]
  x <- as.matrix(data[, items])
  x[, reverse] <- 5 - x[, reverse]
  data$total <- rowSums(x)                       # NA when an item is missing
  first <- data$time == 1 & !is.na(data$total)
  s <- sd(data$total[first])
  k <- length(items)
  covariance <- cov(x[first, ])
  alpha <- k / (k - 1) * (1 - sum(diag(covariance)) / sum(covariance))
  clinical <- c(mean(data$total[first]) + s, s)  # made-up groups one SD above and half an SD below the mean
  functional <- c(mean(data$total[first]) - s / 2, s)
  data <- data[!duplicated(data[, c("study", "id", "time")], fromLast = TRUE), ]  # of a form entered twice the last row
  data <- data[order(data$study, data$id, data$time), ]
  n <- nrow(data)
  same <- data$study[-1] == data$study[-n] & data$id[-1] == data$id[-n] & data$time[-1] > data$time[-n]
  from <- data[which(same), ]; to <- data[which(same) + 1, ]
  out <- cbind(from[, c("study", "id", "time")], to = to$time, change(from$total, to$total, s, alpha, clinical, functional))
  out$rci <- ifelse(is.na(out$rci), "", text(out$rci))
  figures <- data.frame(sd = s, alpha, clinical = clinical[1], functional = functional[1])
  write.csv(as.data.frame(lapply(figures, text)), paste0(args[3], ".figures.csv"), row.names = FALSE, quote = FALSE)
  write.csv(out, args[3], row.names = FALSE, quote = FALSE, na = "")
}
