using AutoMapper;
using Crm.Workbench.Calendar;
using Crm.Workbench.Documents;
using Crm.Workbench.Drafts;
using Crm.Workbench.Imports;
using Crm.Workbench.PersonalData;

namespace Crm.Workbench;

/// <summary>Entities of the workbench → what it answers.</summary>
internal sealed class WorkbenchProfile : Profile
{
    public WorkbenchProfile()
    {
        CreateProjection<Draft, DraftOutput>();
        CreateProjection<FeedKey, FeedStatus>();
        CreateProjection<ProcessingActivity, ProcessingOutput>()
            .ForCtorParam(nameof(ProcessingOutput.At), o => o.MapFrom(a => a.ChangedAt ?? a.CreatedAt));
        Documents();
        Imports();
    }

    private void Documents()
    {
        CreateProjection<DocumentCategory, CategoryLine>();
        CreateProjection<Document, DocumentTwin>();
        CreateProjection<Document, DocumentOutput>()
            .ForCtorParam(nameof(DocumentOutput.InteractionId), o => o.MapFrom(d => d.OwnerId))
            .ForCtorParam(nameof(DocumentOutput.Author), o => o.MapFrom(d => d.CreatedBy));
        CreateProjection<DocumentVersion, VersionLine>()
            .ForCtorParam(nameof(VersionLine.Author), o => o.MapFrom(v => v.AuthorId))
            .ForMember(v => v.AuthorName, o => o.Ignore());
    }

    /// <summary>The words of a kind and the name of a person are given by the reader.</summary>
    private void Imports()
    {
        CreateProjection<ImportRejection, RejectionOutput>();
        CreateProjection<Import, ImportLine>()
            .ForCtorParam(nameof(ImportLine.Label), o => o.MapFrom(_ => ""))
            .ForCtorParam(nameof(ImportLine.At), o => o.MapFrom(i => i.CreatedAt))
            .ForCtorParam(nameof(ImportLine.By), o => o.MapFrom(i => i.CreatedBy))
            .ForCtorParam(nameof(ImportLine.Author), o => o.MapFrom(_ => (string?)null))
            .ForCtorParam(nameof(ImportLine.Rejected), o => o.MapFrom(i => i.RejectedLines));
    }
}
