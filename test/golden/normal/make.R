# Golden values of the standard normal distribution, written by R's pnorm and qnorm.
# Run in this folder: Rscript make.R
z <- c(-37, -20, -10, -8.5, -6, -5, -4, -3.5, -3, -2.5758293035489, -2.326347874040841, -2, -1.959963984540054, -1.75,
       -1.5, -1.25, -1, -0.75, -0.5, -0.25, -1e-8, 0, 1e-8, 0.1, 0.25, 0.5, 0.6744897501960817, 0.75, 1, 1.25, 1.5,
       1.644853626951473, 1.75, 2, 2.5, 3, 3.5, 4, 5, 6, 8, 8.2)
p <- c(1e-300, 1e-100, 1e-16, 1e-10, 1e-6, 1e-4, 0.001, 0.005, 0.01, 0.02, 0.025, 0.04, 0.05, 0.1, 0.11, 0.2, 0.23, 0.25,
       0.4, 0.425, 0.5, 0.575, 0.6, 0.75, 0.77, 0.8, 0.9, 0.95, 0.96, 0.975, 0.98, 0.99, 0.995, 0.999, 0.9999, 0.999999,
       1 - 1e-10, 1 - 2^-52)
number <- function(x) sprintf("%.17g", x)
rows <- c("function,x,value",
          paste("cdf", number(z), number(pnorm(z)), sep = ","),
          paste("quantile", number(p), number(qnorm(p)), sep = ","))
writeLines(rows, "values.csv")
