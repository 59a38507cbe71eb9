using System.Linq.Expressions;
using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Workbench.Access;
using Crm.Workbench.Dossiers;

namespace Crm.Workbench.Documents;

/// <summary>Finds what documents are attached to, through the rights of the current user: what they do not read is not there.</summary>
public sealed class DocumentOwners(IEnumerable<IDocumentOwnerSource> sources, DossierBook dossiers, ICurrentUser user, IServiceProvider services)
{
    public IReadOnlyList<IDocumentOwnerSource> Sources { get; } = [.. sources];

    public async Task<DocumentOwner> Get(DossierRef owner, CancellationToken ct) => await Find(owner, ct) ?? throw CoreErrors.Missing();

    public Task<DocumentOwner?> Find(DossierRef owner, CancellationToken ct) =>
        SourceOf(owner.Kind) is { } source ? source.Find(owner, ct) : Dossier(owner, ct);

    /// <summary>Those of the dossiers that the user reads.</summary>
    public Task<IReadOnlyDictionary<DossierRef, DossierCard>> Dossiers(IEnumerable<DossierRef> refs, CancellationToken ct) => dossiers.ByRefs(refs, ct);

    public IDocumentOwnerSource? SourceOf(string kind) => Sources.FirstOrDefault(s => s.Kind.Name == kind);

    /// <summary>Documents with the title of what they are attached to; that of a dossier is asked of its module, afterwards.</summary>
    public IQueryable<TitledDocument> Titled(IQueryable<Document> documents)
    {
        var document = Expression.Parameter(typeof(Document), "d");
        var kind = Expression.Property(document, nameof(Document.OwnerKind));
        Expression title = Expression.Constant(null, typeof(string));
        foreach (var source in Sources.Select(s => s.Kind))
            title = Expression.Condition(Expression.Equal(kind, Expression.Constant(source.Name)),
                Expression.Invoke(source.TitleOf(services), Expression.Property(document, nameof(Document.OwnerId))), title);
        var made = Expression.MemberInit(Expression.New(typeof(TitledDocument)),
            Expression.Bind(typeof(TitledDocument).GetProperty(nameof(TitledDocument.Document))!, document),
            Expression.Bind(typeof(TitledDocument).GetProperty(nameof(TitledDocument.OwnerTitle))!, title));
        return documents.Select(Expression.Lambda<Func<Document, TitledDocument>>(made, document));
    }

    private async Task<DocumentOwner?> Dossier(DossierRef owner, CancellationToken ct) =>
        (await dossiers.ByRefs([owner], ct)).GetValueOrDefault(owner) is { } card
            ? new DocumentOwner(owner, card.Title, card.Url, card.Departments, null, user.Has(WorkbenchPermissions.Documents.Edit)
                && user.Covers(card.Departments)) : null;
}

/// <summary>A document and the title of what it is attached to.</summary>
public sealed class TitledDocument
{
    public required Document Document { get; init; }
    public string? OwnerTitle { get; init; }
}
