using Crm.Foundation.Api;
using Crm.Foundation.Audit;
using Crm.Foundation.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Foundation.Data;

/// <summary>The foundation's own tables: audit trail, outbox, safe retries.</summary>
internal static class FoundationTables
{
    public static void ApplyFoundation(this ModelBuilder model)
    {
        model.Entity<AuditEntry>(entry =>
        {
            entry.ToTable("AuditEntries");
            entry.Property(e => e.Kind).HasMaxLength(100);
            entry.Property(e => e.Action).HasMaxLength(20);
            entry.Property(e => e.UserName).HasMaxLength(200);
            entry.HasIndex(e => new { e.EntityId, e.At });
            entry.HasIndex(e => e.At);
            entry.HasIndex(e => new { e.Kind, e.At });
            entry.HasIndex(e => new { e.UserId, e.At });
        });
        model.Entity<OutboxMessage>(message =>
        {
            message.ToTable("OutboxMessages");
            message.Property(m => m.Kind).HasMaxLength(100);
            message.Property(m => m.Error).HasMaxLength(1000);
            message.HasIndex(m => new { m.SentAt, m.CreatedAt });
        });
        model.Entity<ClientRequest>(request =>
        {
            request.ToTable("ClientRequests");
            request.HasKey(r => r.Id);
            request.Property(r => r.Id).ValueGeneratedNever();
            request.Property(r => r.Hash).HasMaxLength(64);
        });
    }
}
