using Crm.Foundation.Data;
using Crm.Modules.Territories.Accompaniments.Time;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>Tables of missions. Indexes follow the lists: by territory, by dossier, by officer, by planned end.</summary>
internal static class AccompanimentTables
{
    private static readonly string[] Themes =
        ["Petite enfance", "Parentalité", "Enfance et jeunesse", "Convention territoriale globale", "Animation de la vie sociale", "Accès aux droits",
            "Logement et cadre de vie", "Inclusion et handicap", "Mobilité", "Autre"];

    public static void Apply(ModelBuilder model, ModuleDbContext context)
    {
        model.ScopeTable<AccompanimentDepartment>("AccompanimentDepartments");
        model.Entity<Accompaniment>(mission =>
        {
            mission.ToTable("Accompaniments");
            mission.HasScope<Accompaniment, AccompanimentDepartment>(context, "AccompanimentDepartments");
            // As HasAudience, and whoever is on the mission sees it.
            mission.HasQueryFilter(ModelConventions.AudienceFilter, a => (int)a.Audience >= context.AudienceFloor || a.CreatedBy == context.UserId
                || a.Officers.Any(o => o.UserId == context.UserId));
            mission.Ignore(a => a.Dossier);
            mission.Property(a => a.Title).HasMaxLength(Accompaniment.TitleMaxLength);
            mission.Property(a => a.ThemeCode).HasMaxLength(AccompanimentTheme.CodeMaxLength);
            mission.Property(a => a.DossierKind).HasMaxLength(DossierRef.KindMaxLength);
            mission.Property(a => a.Note).HasMaxLength(Accompaniment.NoteMaxLength);
            mission.Property(a => a.Learnt).HasMaxLength(Accompaniment.NoteMaxLength);
            mission.Property(a => a.Sentence).HasMaxLength(Accompaniment.SentenceMaxLength);
            mission.HasSearchText(a => a.SearchText, Accompaniment.TitleMaxLength * 2);
            mission.HasMany(a => a.Officers).WithOne().HasForeignKey(o => o.AccompanimentId);
            mission.HasMany(a => a.Objectives).WithOne().HasForeignKey(o => o.AccompanimentId);
            mission.HasMany(a => a.Steps).WithOne().HasForeignKey(s => s.AccompanimentId);
            mission.HasOne<Territory>().WithMany().HasForeignKey(a => a.TerritoryId).OnDelete(DeleteBehavior.NoAction);
            mission.HasOne<AccompanimentTheme>().WithMany().HasForeignKey(a => a.ThemeCode).OnDelete(DeleteBehavior.NoAction);
            mission.HasIndex(a => new { a.TerritoryId, a.ClosedOn });
            mission.HasIndex(a => new { a.DossierId, a.DossierKind });
            mission.HasIndex(a => new { a.InCharge, a.ClosedOn });
            mission.HasIndex(a => new { a.To, a.Id });
        });
        model.Entity<AccompanimentOfficer>(officer =>
        {
            officer.ToTable("AccompanimentOfficers").HasKey(o => new { o.AccompanimentId, o.UserId });
            officer.HasIndex(o => o.UserId);
        });
        model.Entity<AccompanimentObjective>(objective =>
        {
            objective.ToTable("AccompanimentObjectives");
            objective.Property(o => o.Text).HasMaxLength(AccompanimentObjective.TextMaxLength);
            objective.HasIndex(o => new { o.AccompanimentId, o.Position });
        });
        model.Entity<AccompanimentStep>(step =>
        {
            step.ToTable("AccompanimentSteps");
            step.Property(s => s.Note).HasMaxLength(AccompanimentStep.NoteMaxLength);
            step.HasIndex(s => new { s.AccompanimentId, s.On });
        });
        model.Entity<TimeEntry>(entry =>
        {
            entry.ToTable("AccompanimentTimeEntries");
            entry.Property(e => e.Note).HasMaxLength(TimeEntry.NoteMaxLength);
            entry.HasOne<Accompaniment>().WithMany().HasForeignKey(e => e.AccompanimentId).OnDelete(DeleteBehavior.NoAction);
            entry.HasIndex(e => new { e.AccompanimentId, e.Date });
            entry.HasIndex(e => new { e.Officer, e.Date });
        });
        model.Entity<AccompanimentTheme>(theme =>
        {
            theme.ToTable("AccompanimentThemes").HasKey(t => t.Code);
            theme.Property(t => t.Code).HasMaxLength(AccompanimentTheme.CodeMaxLength);
            theme.Property(t => t.Name).HasMaxLength(AccompanimentTheme.NameMaxLength);
            theme.HasData(Themes.Select((name, place) => new AccompanimentTheme(AccompanimentTheme.CodeOf(name), name, place + 1)));
        });
    }
}
