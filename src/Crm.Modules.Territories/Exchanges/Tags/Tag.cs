using Crm.Foundation.Access;
using Crm.Foundation.Entities;
using Crm.Foundation.Errors;
using Crm.Foundation.Text;

namespace Crm.Modules.Territories.Exchanges.Tags;

/// <summary>Who has a tag: one person, the Caf of their départements, or the whole network. It never changes: merging moves exchanges from one to
/// another.</summary>
internal enum TagReach { Personal, Shared, National }

/// <summary>A colour helps to find a tag again; its name is always beside it.</summary>
internal enum TagColour { Grey, Blue, Green, Amber, Red, Purple, Teal, Pink }

/// <summary>A département whose people share the tag.</summary>
internal sealed class TagDepartment : ScopeRow;

/// <summary>A word put on exchanges to find them again. A tag is not part of an exchange: putting it changes neither text nor version.</summary>
internal sealed class Tag : AuditedEntity, IScoped<TagDepartment>, IKept
{
    public const int NameMaxLength = 60;

    private readonly List<TagDepartment> scopeRows = [];

    private Tag() { }

    /// <param name="departments">Those of its author.</param>
    public Tag(Guid id, string? name, TagReach reach, TagColour colour, IReadOnlyCollection<string> departments) : base(id)
    {
        if (reach is TagReach.Shared && departments.Count == 0) throw new BusinessException(ExchangeErrors.TagNeedsDepartment);
        Reach = reach;
        Describe(name, colour);
        // A personal one follows its author wherever they work; a national one is everybody's.
        scopeRows.Become(reach switch { TagReach.Shared => departments, TagReach.Personal => departments.Append(ScopeRow.Everywhere),
            _ => [ScopeRow.Everywhere] });
    }

    public string Name { get; private set; } = "";
    public TagReach Reach { get; private set; }
    public TagColour Colour { get; private set; }
    public string SearchName { get; private set; } = "";

    /// <summary>Where its exchanges went, when it was merged.</summary>
    public Guid? MergedInto { get; private set; }
    public IReadOnlyCollection<TagDepartment> ScopeRows => scopeRows;
    public Whose KeptBy => KeptAs(Reach);

    public static Whose KeptAs(TagReach reach) => reach switch { TagReach.Personal => Whose.Own, TagReach.Shared => Whose.Caf, _ => Whose.Network };

    public void Describe(string? name, TagColour colour)
    {
        Name = Check.Text(name?.Replace("\0", "", StringComparison.Ordinal), NameMaxLength, "name");
        if ((SearchName = NameKey(Name)).Length == 0)
            throw new InputException([new FieldError("name", CoreErrors.Required, new Dictionary<string, object?>())]);
        Colour = colour;
    }

    /// <summary>Into one that as many people see: a shared word does not vanish into somebody's own.</summary>
    public void MergeInto(Tag other, DateTime now)
    {
        if (other.Id == Id) throw new BusinessException(ExchangeErrors.TagMergeSelf);
        if (other.Reach < Reach) throw new BusinessException(ExchangeErrors.TagMergeNarrows);
        MergedInto = other.Id;
        Delete(now);
    }

    public override void Restore()
    {
        MergedInto = null;
        base.Restore();
    }

    /// <summary>« Petite enfance » and « petite-enfance » are the same word.</summary>
    public static string NameKey(string? name) => SearchText.Normalise(name);
}
