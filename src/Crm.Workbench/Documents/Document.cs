using Crm.Foundation.Access;
using Crm.Foundation.Audit;
using Crm.Foundation.Entities;
using Crm.Foundation.Errors;
using Crm.Foundation.Files;
using Crm.Foundation.Text;
using Crm.Foundation.Ui;

namespace Crm.Workbench.Documents;

/// <summary>A document with its versions, attached to one thing. In scope where that thing is; its readers are those of that thing, or fewer.</summary>
public sealed class Document : AuditedEntity, IScoped<DocumentDepartment>, IHasAudience
{
    public const int TitleMaxLength = 200, NameMaxLength = 200, SearchLength = 450;
    public const int MaxPerOwner = 500, MaxVersions = 200;

    private const int LongestEnding = 10;

    private readonly List<DocumentDepartment> scopeRows = [];

    private Document() { }

    public Document(Guid id, DocumentInput input, DocumentOwner owner) : base(id)
    {
        (OwnerKind, OwnerId) = (owner.Ref.Kind, owner.Ref.Id);
        Describe(input, owner);
    }

    public string Title { get; private set; } = "";

    /// <summary>Code of a <see cref="DocumentCategory"/>.</summary>
    public string Category { get; private set; } = DocumentCategory.Other;
    public string OwnerKind { get; private set; } = "";
    public Guid OwnerId { get; private set; }
    public Audience Audience { get; private set; }

    /// <summary>Its readers are those of what it is attached to, also when they change.</summary>
    public bool Follows { get; private set; }

    /// <summary>The current version, repeated here so that lists read one table.</summary>
    public int Version { get; private set; }
    public string FileName { get; private set; } = "";
    public string ContentType { get; private set; } = "";

    /// <summary>In bytes.</summary>
    public long Size { get; private set; }
    public string Sha256 { get; private set; } = "";

    [NotAudited]
    public string SearchText { get; private set; } = "";
    public IReadOnlyCollection<DocumentDepartment> ScopeRows => scopeRows;

    public void Describe(DocumentInput input, DocumentOwner owner)
    {
        new InputErrors().Text(input.Title, TitleMaxLength, "title")
            .When(input.Audience > owner.Audience, "audience", DocumentErrors.AudienceTooWide,
                ("widest", owner.Audience is { } widest ? AudienceTagHelper.Of(widest).Word : "")).ThrowIfAny();
        (Title, Category, Follows) = (input.Title!.Replace("\0", "", StringComparison.Ordinal).Trim(), input.Category
            ?? DocumentCategory.Other, input.Audience is null);
        Index();
        Audience = input.Audience ?? owner.Audience ?? Audience.Caf;
        TakePlace(owner.Codes);
    }

    /// <summary>What it is attached to changed: in scope where that is now, with its readers or fewer. A national document is also open to the whole
    /// network.</summary>
    public void Follow(IEnumerable<string> codes, Audience widest)
    {
        if (Follows || widest < Audience) Audience = widest;
        TakePlace(codes);
    }

    /// <summary>What it was attached to was merged into another.</summary>
    public void BelongTo(Guid owner) => OwnerId = owner;

    private void TakePlace(IEnumerable<string> codes) => scopeRows.Become(Audience is Audience.National ? codes.Append(ScopeRow.Everywhere) : codes);

    /// <summary>The next version; the ones before stay.</summary>
    public DocumentVersion Put(Guid id, StoredFile file, string fileName, Guid by, DateTime at, int? from = null)
    {
        if (Version >= MaxVersions) throw new BusinessException(DocumentErrors.TooManyVersions).With("max", MaxVersions);
        if (Version > 0 && file.Sha256 == Sha256) throw new BusinessException(DocumentErrors.SameContent);
        (Version, FileName, ContentType, Size, Sha256) = (Version + 1, NameOf(fileName), file.ContentType, file.Size, file.Sha256);
        Index();
        return new DocumentVersion(id, Id, Version, file, FileName, by, at, from);
    }

    /// <summary>The name alone, without folders nor control characters.</summary>
    public static string NameOf(string? fileName)
    {
        var name = new string([.. Path.GetFileName((fileName ?? "").Replace('\\', '/')).Where(c => !char.IsControl(c))]).Trim();
        new InputErrors().When(name.Length == 0, "file", CoreErrors.Required).ThrowIfAny();
        if (name.Length <= NameMaxLength) return name;
        var (stem, ending) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));
        return stem[..Math.Min(NameMaxLength - LongestEnding, stem.Length)] + ending[..Math.Min(LongestEnding, ending.Length)];
    }

    private void Index()
    {
        var words = Foundation.Text.SearchText.Normalise($"{Title} {FileName}");
        SearchText = words.Length <= SearchLength ? words : words[..SearchLength];
    }
}

/// <summary>A département in which a document is in scope.</summary>
public sealed class DocumentDepartment : ScopeRow;
