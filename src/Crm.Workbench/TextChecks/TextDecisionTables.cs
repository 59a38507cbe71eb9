using Crm.Foundation.Entities;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.TextChecks;

internal static class TextDecisionTables
{
    public static void Apply(ModelBuilder model) => model.Entity<TextDecision>(decision =>
    {
        decision.ToTable("TextDecisions");
        decision.Property(d => d.Kind).HasConversion<string>().HasMaxLength(20);
        decision.Property(d => d.Choice).HasConversion<string>().HasMaxLength(20);
        decision.Property(d => d.Reason).HasConversion<string>().HasMaxLength(20);
        decision.Property(d => d.Passage).HasMaxLength(Passages.Length);
        decision.HasIndex(d => new { d.UserId, d.Passage });
        decision.HasIndex(d => d.At);
    });
}
