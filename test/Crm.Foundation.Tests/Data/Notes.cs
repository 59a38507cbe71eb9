using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Entities;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Accompaniments;
using Microsoft.EntityFrameworkCore;

namespace Crm.Foundation.Tests.Data;

/// <summary>The smallest thing that has a scope.</summary>
internal sealed class Note : AuditedEntity, IScoped<NoteDepartment>
{
    private readonly List<NoteDepartment> rows = [];

    private Note() { }

    public Note(Guid id, string title, params string[] departments) : base(id)
    {
        Title = title;
        Cover(departments);
        Raise(new Noted(title));
    }

    public string Title { get; private set; } = "";
    public IReadOnlyCollection<NoteDepartment> ScopeRows => rows;

    public void Retitle(string title) => Title = title;

    public void Cover(params string[] departments) => rows.Become(departments);
}

internal sealed class NoteDepartment : ScopeRow;

internal sealed record Noted(string Title) : IDomainEvent;

internal sealed class NotesModule : CrmModule
{
    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context)
    {
        model.ScopeTable<NoteDepartment>("NoteDepartments");
        model.Entity<Note>().HasScope<Note, NoteDepartment>(context, "NoteDepartments");
    }
}

internal sealed class NotesContext(DbContextOptions<NotesContext> options, SaveParts parts) : ModuleDbContext(options, parts);
