"""What jobs are made of: lists that are read page by page, times, figures, what makes two tickets alike."""
