"""What attackers try. Each test fails when the defense that it names is taken away."""
