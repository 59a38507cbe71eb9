using Crm.Foundation.Data;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>Tables of exchanges. Indexes follow the lists: by date, by author, by project, by territory.</summary>
internal static class InteractionTables
{
    public static void Apply(ModelBuilder model, ModuleDbContext context)
    {
        model.ListTable<InteractionDepartment>("InteractionDepartments", r => new { r.Code, r.Date, r.OwnerId, r.Audience, r.CreatedBy, r.Kind, r.DeletedAt });
        model.Entity<Interaction>(interaction =>
        {
            interaction.ToTable("Interactions");
            interaction.HasScope<Interaction, InteractionDepartment>(context, "InteractionDepartments");
            interaction.HasAudience(context);
            interaction.Ignore(i => i.Dossier);
            interaction.Property(i => i.Subject).HasMaxLength(Interaction.SubjectMaxLength);
            interaction.Property(i => i.Excerpt).HasMaxLength(Interaction.ExcerptLength);
            interaction.Property(i => i.Participants).HasMaxLength(Interaction.ParticipantsMaxLength);
            interaction.Property(i => i.DossierKind).HasMaxLength(DossierRef.KindMaxLength);
            interaction.HasSearchText(i => i.SearchText, Interaction.SearchLength);
            interaction.HasMany(i => i.Territories).WithOne().HasForeignKey(t => t.InteractionId);
            interaction.Navigation(i => i.Territories).AutoInclude();
            interaction.Property(i => i.Origin).HasMaxLength(64);
            interaction.HasMany(i => i.Contacts).WithOne().HasForeignKey(c => c.InteractionId);
            interaction.HasMany(i => i.Users).WithOne().HasForeignKey(u => u.InteractionId);
            // The lists walk the first from its end, and stop at the fiftieth readable line.
            interaction.HasIndex(i => new { i.Date, i.Id });
            interaction.HasIndex(i => new { i.CreatedBy, i.Date });
            interaction.HasIndex(i => new { i.DossierId, i.Date });
            interaction.HasIndex(i => i.Origin);
        });
        model.Entity<InteractionTerritory>(row =>
        {
            row.ToTable("InteractionTerritories").HasKey(t => new { t.InteractionId, t.TerritoryId });
            row.HasIndex(t => new { t.TerritoryId, t.Date, t.InteractionId, t.DurationMinutes, t.Audience, t.CreatedBy, t.DeletedAt });
            row.HasOne<Territory>().WithMany().HasForeignKey(t => t.TerritoryId).OnDelete(DeleteBehavior.NoAction);
        });
        model.Entity<InteractionUser>(row =>
        {
            row.ToTable("InteractionUsers").HasKey(u => new { u.InteractionId, u.UserId });
            row.HasIndex(u => u.UserId);
        });
        model.Entity<InteractionContact>(row =>
        {
            row.ToTable("InteractionContacts").HasKey(c => new { c.InteractionId, c.ContactId });
            row.HasIndex(c => new { c.ContactId, c.InteractionId });
            row.HasOne<Contact>().WithMany().HasForeignKey(c => c.ContactId).OnDelete(DeleteBehavior.NoAction);
        });
        model.Entity<InteractionComment>(comment =>
        {
            comment.ToTable("InteractionComments");
            comment.Property(c => c.Text).HasMaxLength(InteractionComment.TextMaxLength);
            comment.HasIndex(c => new { c.InteractionId, c.CreatedAt });
            comment.HasOne<Interaction>().WithMany().HasForeignKey(c => c.InteractionId).OnDelete(DeleteBehavior.NoAction);
        });
    }
}
