"""The drift report: what a change of upstream's files, of the overlay or of the records means for tools and users."""
